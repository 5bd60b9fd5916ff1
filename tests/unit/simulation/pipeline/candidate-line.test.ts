import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidateLine } from '../../../../src/lib/simulation/pipeline/index.ts';

const sheet = { shadowDays: 7, canaryDays: 2, rampDays: 1 };

test('candidateLine(slower than the pace) makes the k-th wait k times the difference', () => {
	const line = candidateLine(sheet, 7, 8, 'oldest');
	line.forEach(({ trainedAt, startedAt = NaN, liveAt = NaN }, k) => {
		expect(startedAt - trainedAt).toBe(3 * k);
		expect(liveAt).toBe(10 * (k + 1));
	});
});

test('candidateLine(faster than the pace) makes nobody wait', () => {
	const line = candidateLine({ ...sheet, shadowDays: 0 }, 7, 8, 'oldest');
	line.forEach(({ trainedAt, startedAt, liveAt }) => {
		expect(startedAt).toBe(trainedAt);
		expect(liveAt).toBe(trainedAt + 3);
	});
});

test('candidateLine(newest first) drops those that were overtaken', () => {
	const line = candidateLine(sheet, 7, 6, 'newest');
	expect(line.map(({ startedAt }) => startedAt)).toEqual([0, 10, 20, undefined, 30, 40]);
	expect(line.map(({ liveAt }) => liveAt)).toEqual([10, 20, 30, undefined, 40, 50]);
});

test('candidateLine holds one candidate at a time, and none before it is trained', () => {
	const days = fc.double({ min: 0, max: 20, noNaN: true });
	fc.assert(
		fc.property(
			fc.record({ shadowDays: days, canaryDays: days, rampDays: days }),
			fc.double({ min: 0.5, max: 30, noNaN: true }),
			fc.constantFrom('oldest' as const, 'newest' as const),
			(times, everyDays, rule) => {
				let free = 0;
				for (const one of candidateLine(times, everyDays, 12, rule)) {
					if (one.startedAt === undefined) continue;
					expect(one.startedAt).toBeGreaterThanOrEqual(Math.max(free, one.trainedAt));
					free = one.liveAt ?? 0;
				}
			}
		),
		{ seed: 1 }
	);
});
