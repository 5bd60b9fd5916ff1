import { expect, test } from 'vitest';
import { createSlowShare } from '../../../../src/lib/simulation/traffic/slow-share.ts';
import { createTraffic } from '../../../../src/lib/simulation/traffic/index.ts';
import { bucketOfMs } from '../../../../src/lib/simulation/traffic/latency-buckets.ts';
import { calm } from '../rollout/release/worlds.ts';

test('the share above a line is what ticks count there', () => {
	const world = { ...calm, defects: [{ kind: 'slow-tail', times: 3 } as const] };
	const split = { shares: [0.5, 0.5, 0] as const, mirrored: 0, ageMinutes: 0, wentBack: false };
	const share = createSlowShare(world)(0, split, 200);
	const traffic = createTraffic(world);
	const counts = traffic.counts();
	let [all, slow] = [0, 0];
	for (let tick = 0; tick < 30; tick++) {
		traffic.tick(tick, split, counts);
		const { answers } = counts.latency[1]!;
		all += answers;
		slow += answers - counts.latency[1]!.below(bucketOfMs(200) + 1);
	}
	// The bucket of 200 ms itself is 3 % wide.
	expect(Math.abs(slow / all - share)).toBeLessThan(0.006);
	expect(share).toBeGreaterThan(0.01);
});
