import { expect, test } from 'vitest';
import { createRng } from '../../../../../../src/lib/random/index.ts';
import { poissonFires } from '../../../../../../src/lib/simulation/rollout/release/odds/poisson-fires.ts';

/** The share of drawn windows that fire. */
function drawn({ mean, errorRate, threshold, atLeast }: Parameters<typeof poissonFires>[0]) {
	const rng = createRng(`${mean} ${errorRate} ${atLeast}`);
	const runs = 10_000;
	let fires = 0;
	for (let i = 0; i < runs; i++) {
		const requests = rng.poisson(mean);
		const errors = requests > 0 ? rng.binomial(requests, errorRate) : 0;
		if (requests >= atLeast && errors > requests * threshold * (1 + 1e-9)) fires++;
	}
	return { share: fires / runs, runs };
}

test.each([
	[3000, 0.0005, 0.001, 1],
	[3000, 0.0005, 0.001, 3000],
	[12, 0.01, 0.001, 1],
	[40, 1, 0.5, 42],
	[500, 0.3, 0.28, 480],
	[100, 0.02, 0, 1]
])('mean %d, error rate %d, above %d, at least %d', (mean, errorRate, threshold, atLeast) => {
	const rule = { mean, errorRate, threshold, atLeast };
	const exact = poissonFires(rule);
	const { share, runs } = drawn(rule);
	expect(Math.abs(share - exact)).toBeLessThan(3 * Math.sqrt((exact * (1 - exact)) / runs) + 1e-3);
});

test('a canary of 3,000 requests more or less fires more often than one of 3,000 sharp', () => {
	const exact = poissonFires({ mean: 3000, errorRate: 0.0005, threshold: 0.001, atLeast: 1 });
	expect(exact).toBeCloseTo(0.1267, 4);
	expect(poissonFires({ mean: 3000, errorRate: 0, threshold: 0.001, atLeast: 1 })).toBe(0);
});
