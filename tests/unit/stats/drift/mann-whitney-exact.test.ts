import { describe, expect, it } from 'vitest';
import { mannWhitneyExactTail } from '../../../../src/lib/stats/drift/mann-whitney-exact.ts';
import { splits } from './samples.ts';

describe('mannWhitneyExactTail(n, m, u)', () => {
	it.each([
		[1, 1],
		[1, 6],
		[3, 3],
		[5, 4],
		[6, 7]
	])('agrees with all splits of %i and %i values, at every U', (n, m) => {
		const pooled = Array.from({ length: n + m }, (_, k) => k);
		const wins = [...splits(pooled, n)].map(([x, y]) =>
			x.reduce((sum, a) => sum + y.filter((b) => a > b).length, 0)
		);
		for (let u = 0; u <= n * m; u++) {
			const asMany = wins.filter((other) => other >= u).length;
			expect(mannWhitneyExactTail(n, m, u)).toBeCloseTo(asMany / wins.length, 13);
		}
	});

	it('keeps the digits of the far tail', () => {
		// One of C(40, 20) = 137,846,528,820 ways.
		expect(mannWhitneyExactTail(20, 20, 400) * 137_846_528_820).toBeCloseTo(1, 9);
	});

	it('has both halves sum to 1 around the middle, for larger samples too', () => {
		const below = 1 - mannWhitneyExactTail(60, 45, 1350);
		expect(below).toBeCloseTo(mannWhitneyExactTail(60, 45, 1351), 12);
	});

	it('drops parts of a pair, as SciPy', () => {
		expect(mannWhitneyExactTail(4, 5, 12.5)).toBe(mannWhitneyExactTail(4, 5, 12));
	});
});
