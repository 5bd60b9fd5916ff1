import fc from 'fast-check';
import { expect, it } from 'vitest';
import { costQueue } from '../../../../src/lib/simulation/metrics/cost-queue.ts';

const load = { arrivalRate: 100, service: 0.1, price: 2 };

it('one server is M/M/1: P99 is the mean response times the logarithm of 100', () => {
	const { p99, utilisation } = costQueue({ arrivalRate: 8, service: 0.1, price: 2, servers: 1 });
	expect(utilisation).toBeCloseTo(0.8, 12);
	expect(p99).toBeCloseTo(Math.log(100) / (10 - 8), 8);
});

it('has no answer where ten servers have work for ten', () => {
	expect(() => costQueue({ ...load, servers: 10 })).toThrow();
});

it('a thousand requests cost what the servers cost in their time', () => {
	expect(costQueue({ ...load, servers: 18 }).perThousand).toBeCloseTo(0.1, 12);
});

it('more servers: dearer and never slower', () => {
	fc.assert(
		fc.property(fc.integer({ min: 11, max: 60 }), (servers) => {
			const one = costQueue({ ...load, servers });
			const more = costQueue({ ...load, servers: servers + 1 });
			expect(more.p99).toBeLessThanOrEqual(one.p99 + 1e-12);
			expect(more.perThousand).toBeGreaterThan(one.perThousand);
		})
	);
});
