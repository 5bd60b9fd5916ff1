import { describe, expect, it } from 'vitest';
import { cramerVonMisesExactTail } from '../../../../src/lib/stats/drift/cramer-von-mises-exact.ts';
import { sortedPairSummary } from '../../../../src/lib/stats/drift/sorted-pair-summary.ts';
import { splits } from './samples.ts';

function statistics(n: number, m: number): number[] {
	const pooled = Array.from({ length: n + m }, (_, k) => k);
	return [...splits(pooled, n)].map(
		([x, y]) => sortedPairSummary(Float64Array.from(x), Float64Array.from(y)).cramerVonMises
	);
}

describe('cramerVonMisesExactTail(n, m, statistic)', () => {
	it.each([
		[1, 4],
		[3, 3],
		[4, 6],
		[5, 3],
		[6, 6]
	])('agrees with all splits of %i and %i values, at every T', (n, m) => {
		const all = statistics(n, m);
		for (const statistic of new Set(all)) {
			const asLarge = all.filter((other) => other >= statistic - 1e-12).length;
			expect(cramerVonMisesExactTail(n, m, statistic)).toBeCloseTo(asLarge / all.length, 12);
		}
	});

	it('is 1 at the smallest T and keeps its digits at the largest', () => {
		expect(cramerVonMisesExactTail(20, 20, 0)).toBe(1);
		const apart = sortedPairSummary(
			Float64Array.from({ length: 20 }, (_, i) => i),
			Float64Array.from({ length: 19 }, (_, i) => 20 + i)
		).cramerVonMises;
		// Two of C(39, 20) = 68,923,264,410 ways.
		expect(cramerVonMisesExactTail(20, 19, apart) * 68_923_264_410).toBeCloseTo(2, 9);
	});
});
