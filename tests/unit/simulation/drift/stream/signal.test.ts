import { expect, test } from 'vitest';
import { drawStream } from '../../../../../src/lib/simulation/drift/stream/draw-stream.ts';
import { signalOf, wrongAbove } from '../../../../../src/lib/simulation/drift/stream/signal.ts';
import { jump, settings } from './worlds.ts';

test('missing hours are left out, never read as zero', () => {
	const world = { ...jump, shape: 'missing' } as const;
	const values = drawStream(world);
	const { numbers, hours } = signalOf(world, values, settings);
	expect(hours).toHaveLength(1680 - 72);
	expect(hours[1007]).toBe(1007);
	expect(hours[1008]).toBe(1080);
	for (const [place, hour] of hours.entries()) expect(numbers[place]).toBe(values[hour]);
});

test('charts are told level and spread: the rhythm’s too, unless it is taken out', () => {
	const world = { ...jump, swing: 2 };
	const values = drawStream(world);
	const raw = signalOf(world, values, settings);
	expect([raw.mean, raw.sd]).toEqual([0, Math.sqrt(5)]);
	const left = signalOf(world, values, { ...settings, baseline: 3 });
	expect([left.mean, left.sd, left.hours[0]]).toEqual([0, 1, 3 * 168]);
	expect(left.watchedFrom).toBe(336);
});

test('errors stay errors for those who read errors', () => {
	const world = { ...jump, kind: 'errors' } as const;
	const values = drawStream(world);
	const raw = signalOf(world, values, settings);
	expect(raw.binary).toBe(true);
	expect(raw.errors).toEqual(values);
	expect([raw.mean, raw.sd]).toEqual([0.1, expect.closeTo(0.3, 12)]);
	const left = signalOf(world, values, { ...settings, baseline: 1 });
	expect(left.binary).toBe(false);
	expect(left.errors).toEqual(values.slice(168));
});

test('a feature is wrong above its ninth decile', () => {
	const { numbers, errors } = signalOf(jump, drawStream(jump), settings);
	for (const [place, value] of numbers.entries()) {
		expect(errors[place]).toBe(value > wrongAbove ? 1 : 0);
	}
});
