import { expect, it } from 'vitest';
import { createLatencyMixture } from '../../../../src/lib/simulation/traffic/latency-mixture.ts';
import { bucketOfMs, msAt } from '../../../../src/lib/simulation/traffic/latency-buckets.ts';
import { createSlowShare } from '../../../../src/lib/simulation/traffic/slow-share.ts';
import { planting, threeArms } from './worlds.ts';

const world = planting({ kind: 'cold-cache', times: 4, minutes: 60 });
const ticks = [0, 20, 90].map((tick) => ({
	tick,
	split: { ...threeArms, ageMinutes: tick },
	requests: 100 + tick
}));

it('weighs each tick by its requests, and ends at all of them', () => {
	const laws = createLatencyMixture(world)(ticks);
	expect(laws).toHaveLength(3);
	const bucket = bucketOfMs(200);
	const slow = createSlowShare(world);
	const all = ticks.reduce((sum, { requests }) => sum + requests, 0);
	const expected = ticks.reduce(
		(sum, { tick, split, requests }) => sum + (requests / all) * slow(tick, split, msAt(bucket)),
		0
	);
	expect(1 - laws[1]!.cumulative[bucket]!).toBeCloseTo(expected, 9);
	for (const { first, cumulative } of laws) {
		expect([first, cumulative.length, cumulative[0]]).toEqual([0, 513, 0]);
		expect(cumulative.at(-1)).toBeCloseTo(1, 12);
		expect(cumulative.every((share, i) => share >= (cumulative[i - 1] ?? 0) - 1e-12)).toBe(true);
	}
});

it('takes ticks without requests alike', () => {
	const [law] = createLatencyMixture(world)(ticks.map((one) => ({ ...one, requests: 0 })));
	expect(law?.cumulative.at(-1)).toBeCloseTo(1, 12);
});
