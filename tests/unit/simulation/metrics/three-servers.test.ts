import { expect, test } from 'vitest';
import { fleetPercentile } from '../../../../src/lib/simulation/metrics/fleet-percentile.ts';
import { threeServers } from '../../../../src/lib/simulation/metrics/three-servers.ts';

const world = threeServers({ seed: 13, requests: 20_000 });

test.each([0.01, 0.04, 0.1, 0.3, 0.6])('pooled stands near the closed form at %d', (share) => {
	const exact = fleetPercentile(share, 0.95);
	expect(Math.abs(world(share).pooled / exact - 1)).toBeLessThan(0.05);
});

test.each([0.01, 0.04, 0.1, 0.3, 0.6])('the merged sketches stand within 1 %% at %d', (share) => {
	const { merged, pooled } = world(share);
	expect(Math.abs(merged / pooled - 1)).toBeLessThan(0.02);
});

test('the plain average hardly notices where the requests go', () => {
	const averages = [0.02, 0.1, 0.6].map((share) => world(share).average);
	expect(Math.max(...averages) / Math.min(...averages)).toBeLessThan(1.15);
	expect(world(0.6).pooled / world(0.02).pooled).toBeGreaterThan(6);
});

test('threeServers gives the same for the same seed, and every request to one server', () => {
	const again = threeServers({ seed: 13, requests: 20_000 })(0.1);
	expect(again).toEqual(world(0.1));
	expect(again.latencies.reduce((sum, { length }) => sum + length, 0)).toBe(20_000);
});
