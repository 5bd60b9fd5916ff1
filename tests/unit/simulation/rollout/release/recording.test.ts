import { expect, test } from 'vitest';
import { createTraffic } from '../../../../../src/lib/simulation/traffic/index.ts';
import {
	armSum,
	createRecording
} from '../../../../../src/lib/simulation/rollout/release/recording.ts';
import { calm } from './worlds.ts';

test('sums over an arm’s segments', () => {
	expect(armSum(Float64Array.of(1, 2, 3, 4, 5, 6), 1, 2)).toBe(7);
});

test('keeps each tick, and running sums by segment', () => {
	const traffic = createTraffic(calm);
	const counts = traffic.counts();
	const recording = createRecording(calm, 3);
	let web = 0;
	for (let tick = 0; tick < 2; tick++) {
		const split = {
			shares: [0.8, 0.2, 0] as const,
			mirrored: 0.5,
			ageMinutes: tick,
			wentBack: false
		};
		traffic.tick(tick, split, counts);
		recording.write(tick, split, counts);
		web += counts.requests[2]!;
	}
	const { lists } = recording;
	expect(lists.segmentRequests[1]![2]).toBe(web);
	expect(lists.shares[1]![1]).toBe(0.2);
	expect(lists.mirrored[1]).toBe(counts.mirrored.requests);
	expect(lists.p99[0]![1]).toBeGreaterThan(lists.p50[0]![1]!);
	expect(lists.p50[2]![1]).toBeNaN();
	expect(lists.p50[0]![2]).toBeNaN();
});
