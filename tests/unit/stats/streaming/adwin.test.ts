import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { adwin } from '../../../../src/lib/stats/streaming/adwin.ts';
import { alarms } from './alarms.ts';

function* values(n: number, mean: number, seed: number) {
	const rng = createRng(seed);
	for (let i = 0; i < n; i++) yield mean + rng.normal();
}

describe('adwin(options)', () => {
	it('rings soon after a jump, at a look, and keeps what came after it', () => {
		const detector = adwin();
		alarms(detector, values(1000, 0, 1));
		const [first = 0] = alarms(detector, values(1000, 2, 2));
		expect((first + 1001) % 32).toBe(0);
		expect(first).toBeLessThan(64);
		expect(detector.state.mean).toBeCloseTo(2, 0);
		expect(detector.state.width).toBe(999 - first);
	});

	it('knows mean and population variance of its window', () => {
		const detector = adwin();
		alarms(detector, [1, 2, 3, 4]);
		expect(detector.state).toEqual({ width: 4, mean: 2.5, variance: 1.25, buckets: 4 });
	});

	it('keeps a handful of buckets for a long window', () => {
		const detector = adwin();
		alarms(detector, values(20_000, 0, 3));
		expect(detector.state.width).toBe(20_000);
		expect(detector.state.buckets).toBeLessThan(75);
	});

	it('keeps the digits of small changes around a large value', () => {
		const detector = adwin();
		alarms(detector, [1e15, 1e15 + 1, 1e15 + 2, 1e15 + 3]);
		expect(detector.state.variance).toBe(1.25);
	});

	it('is empty before its first value', () => {
		expect(adwin().state).toEqual({ width: 0, mean: 0, variance: 0, buckets: 0 });
	});

	it('refuses options and values out of their range', () => {
		expect(() => adwin({ delta: 0 })).toThrow(/delta above 0/);
		expect(() => adwin({ delta: 2 })).toThrow(/delta from 0 to 1/);
		expect(() => adwin({ clock: 0 })).toThrow(/at least 1 as clock/);
		expect(() => adwin({ maxBuckets: 1 })).toThrow(/at least 2 as maxBuckets/);
		expect(() => adwin({ maxBuckets: 1e9 })).toThrow(/at most 1000 maxBuckets/);
		expect(() => adwin().update(NaN)).toThrow(/finite value/);
	});
});
