import { expect, test } from 'vitest';
import { fleetPercentile } from '../../../../src/lib/simulation/metrics/fleet-percentile.ts';
import { servers, trafficShares } from '../../../../src/lib/simulation/metrics/traffic-shares.ts';
import { logNormal, normal } from '../../../../src/lib/stats/index.ts';

test('with all requests on C, the percentile of all is that of C', () => {
	const z = normal(0, 1).quantile(0.95);
	expect(fleetPercentile(1, 0.95)).toBeCloseTo(400 * Math.exp(0.4 * z), 6);
});

test('a share p of the requests is quicker than the percentile', () => {
	for (const share of [0.01, 0.05, 0.3]) {
		const at = fleetPercentile(share, 0.95);
		const below = servers.map(({ median, sigma }) => logNormal(Math.log(median), sigma).cdf(at));
		const all = trafficShares(share).reduce((sum, part, i) => sum + part * (below[i] ?? 0), 0);
		expect(all).toBeCloseTo(0.95, 10);
	}
});
