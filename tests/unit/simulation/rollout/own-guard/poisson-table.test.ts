import { expect, it } from 'vitest';
import { poisson } from '../../../../../src/lib/stats/index.ts';
import { poissonTable } from '../../../../../src/lib/simulation/rollout/own-guard/poisson-table.ts';

it.each([0.003, 1, 30, 3000, 2_000_000])(
	'holds every count that has a chance, at mean %d',
	(mean) => {
		const { first, shares, below } = poissonTable(mean);
		const law = poisson(mean);
		expect(below(Infinity)).toBeCloseTo(1, 9);
		for (const count of [first, Math.floor(mean), Math.floor(mean + 2 * Math.sqrt(mean)) + 1]) {
			expect(shares[count - first]).toBeCloseTo(law.pmf(count), 9);
			expect(below(count + 1)).toBeCloseTo(law.cdf(count), 9);
		}
	}
);

it('is certain of nothing at mean 0', () => {
	expect(poissonTable(0).shares[0]).toBe(1);
	expect(poissonTable(0).below(1)).toBe(1);
});
