import { expect, test } from 'vitest';
import { drawStream, levelAt } from '../../../../../src/lib/simulation/drift/stream/draw-stream.ts';
import { mean, standardDeviation } from '../../../../../src/lib/stats/index.ts';
import { jump } from './worlds.ts';

const long = { ...jump, hours: 40_000, change: 20_000 };
const halves = (values: Float64Array) => [values.subarray(0, 20_000), values.subarray(20_000)];

test('a feature has mean 0 and sd 1, and moves by its size', () => {
	const [before, after] = halves(drawStream(long)) as [Float64Array, Float64Array];
	// Three standard errors of 20,000 values.
	expect(Math.abs(mean(before))).toBeLessThan(3 / Math.sqrt(20_000));
	expect(Math.abs(mean(after) - 0.5)).toBeLessThan(3 / Math.sqrt(20_000));
	expect(standardDeviation(before)).toBeCloseTo(1, 1);
});

test('errors come at their rate, and after the change at another', () => {
	const world = { ...long, kind: 'errors', size: 1 / 3 } as const;
	const [before, after] = halves(drawStream(world)) as [Float64Array, Float64Array];
	expect(levelAt(world, 30_000)).toBeCloseTo(0.2, 12);
	expect(Math.abs(mean(before) - 0.1)).toBeLessThan((3 * 0.3) / Math.sqrt(20_000));
	expect(Math.abs(mean(after) - 0.2)).toBeLessThan((3 * 0.4) / Math.sqrt(20_000));
	expect(new Set(after)).toEqual(new Set([0, 1]));
});

test('an error rate stays between nothing and everything', () => {
	const world = { ...jump, kind: 'errors', swing: 3, size: 8 } as const;
	for (let hour = 0; hour < world.hours; hour++) {
		expect(levelAt(world, hour)).toBeGreaterThan(0);
		expect(levelAt(world, hour)).toBeLessThan(1);
	}
});

test('a gradual change is one level or the other by the hour, half the time half-way', () => {
	const world = { ...long, shape: 'gradual', span: 20_000, size: 4 } as const;
	const calm = drawStream({ ...long, shape: 'none' });
	const moved = drawStream(world).map((value, hour) => value - (calm[hour] as number));
	const states = new Set(moved.map((by) => Math.round(by * 1e6) / 1e6));
	expect(states).toEqual(new Set([0, 4]));
	const middle = moved.subarray(29_000, 31_000).filter((by) => by > 1).length / 2000;
	expect(Math.abs(middle - 0.5)).toBeLessThan(3 * Math.sqrt(0.25 / 2000));
});

test('missing hours are no numbers; all others are as they would have been', () => {
	const whole = drawStream({ ...jump, shape: 'sudden' });
	const gap = drawStream({ ...jump, shape: 'missing' });
	for (const [hour, value] of gap.entries()) {
		if (hour >= 1008 && hour < 1080) expect(value).toBeNaN();
		else expect(value).toBe(whole[hour]);
	}
});
