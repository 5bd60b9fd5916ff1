import { expect, it } from 'vitest';
import { costLimit } from '../../../../src/lib/simulation/metrics/cost-limit.ts';

it('one server: solves ln 100 = (1 − utilisation) × limit / service', () => {
	const limit = costLimit({ servers: 1, service: 0.1, limit: 1 });
	expect(limit).toBeCloseTo(1 - Math.log(100) / 10, 6);
});

it('a larger pool may be busier', () => {
	const limits = [1, 2, 5, 10, 50].map((servers) => costLimit({ servers, service: 0.1, limit: 1 }));
	for (const [i, limit] of limits.entries()) expect(limit).toBeGreaterThan(limits[i - 1] ?? 0);
});

it('is 0 where the service alone is too slow', () => {
	expect(costLimit({ servers: 10, service: 0.1, limit: 0.4 })).toBe(0);
});
