import { expect, test } from 'vitest';
import { drawStream } from '../../../../../src/lib/simulation/drift/stream/draw-stream.ts';
import { sameHour } from '../../../../../src/lib/simulation/drift/stream/same-hour.ts';
import { mean, standardDeviation } from '../../../../../src/lib/stats/index.ts';
import { jump } from './worlds.ts';

test('takes a rhythm out whole, however strong, and leaves a spread of 1', () => {
	const world = { ...jump, shape: 'none', hours: 168 * 60 } as const;
	const calm = sameHour(drawStream(world), 4, 1).subarray(168 * 4);
	const strong = sameHour(drawStream({ ...world, swing: 3 }), 4, 1).subarray(168 * 4);
	for (const [hour, value] of strong.entries()) expect(value).toBeCloseTo(calm[hour] ?? 0, 9);
	expect(Math.abs(mean(strong))).toBeLessThan(0.05);
	expect(Math.abs(standardDeviation(strong) - 1)).toBeLessThan(3 / Math.sqrt(2 * strong.length));
});

test('is unknown before its weeks are full, and where nothing is known', () => {
	const values = new Float64Array(168 * 4).fill(1);
	values[168 * 3 + 5] = NaN;
	values.fill(NaN, 7, 8);
	values.fill(NaN, 168 + 7, 168 + 8);
	const left = sameHour(values, 2, 1);
	expect(left.subarray(0, 336).every(Number.isNaN)).toBe(true);
	expect(left[168 * 3 + 5]).toBeNaN();
	expect(left[168 * 2 + 7]).toBeNaN();
	expect(left[168 * 3 + 7]).toBe(0);
});
