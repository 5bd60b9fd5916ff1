import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	chiSquareTest,
	hellingerDistance,
	jensenShannonDistance,
	klDivergence,
	psi,
	totalVariationDistance
} from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const options = { numRuns: runs(2000), seed };
const count = fc.nat({ max: 500 });

/** Two lists of counts over the same bins, neither all empty. */
const pair = fc
	.array(fc.tuple(count, count), { minLength: 1, maxLength: 12 })
	.map((rows) => [rows.map(([a]) => a), rows.map(([, b]) => b)] as [number[], number[]])
	.filter(([p, q]) => p.some((a) => a > 0) && q.some((b) => b > 0));

const bounded = {
	jensenShannonDistance: (p: number[], q: number[]) => jensenShannonDistance(p, q),
	hellingerDistance,
	totalVariationDistance
};

describe.each(Object.entries(bounded))('%s(p, q)', (_, distance) => {
	it('is symmetric, from 0 to 1, and 0 for equal shares', () => {
		fc.assert(
			fc.property(pair, fc.integer({ min: 1, max: 9 }), ([p, q], times) => {
				expect(distance(p, q)).toBeGreaterThanOrEqual(0);
				expect(distance(p, q)).toBeLessThanOrEqual(1);
				expect(distance(q, p)).toBeCloseTo(distance(p, q), 14);
				const more = p.map((a) => a * times);
				expect(distance(p, more)).toBeLessThan(1e-12);
			}),
			options
		);
	});

	it('does not depend on the order of the bins', () => {
		fc.assert(
			fc.property(pair, ([p, q]) => {
				const turned = distance([...p].reverse(), [...q].reverse());
				expect(turned).toBeCloseTo(distance(p, q), 12);
			}),
			options
		);
	});
});

describe('the divergences know their order', () => {
	it('hellinger^2 <= total variation <= sqrt(2) hellinger, and Pinsker bounds KL from below', () => {
		fc.assert(
			fc.property(pair, ([p, q]) => {
				const [h, tv, kl] = [
					hellingerDistance(p, q),
					totalVariationDistance(p, q),
					klDivergence(p, q)
				];
				expect(h * h).toBeLessThanOrEqual(tv + 1e-12);
				expect(tv).toBeLessThanOrEqual(Math.SQRT2 * h + 1e-12);
				expect(2 * tv * tv).toBeLessThanOrEqual(kl + 1e-12);
			}),
			options
		);
	});

	it('klDivergence is never negative and infinite exactly where a current bin is empty', () => {
		fc.assert(
			fc.property(pair, ([p, q]) => {
				const divergence = klDivergence(p, q);
				expect(divergence).toBeGreaterThanOrEqual(0);
				const isEmpty = p.some((a, k) => a > 0 && q[k] === 0);
				expect(divergence === Infinity).toBe(isEmpty);
				expect(klDivergence(p, q, { pseudocount: 0.5 })).toBeLessThan(Infinity);
			}),
			options
		);
	});

	it('psi is symmetric, the sum of its terms, none negative', () => {
		fc.assert(
			fc.property(pair, ([p, q]) => {
				const result = psi(p, q);
				expect(psi(q, p).psi).toBeCloseTo(result.psi, 12);
				expect(result.terms.every((term) => term >= 0)).toBe(true);
				expect(result.terms).toHaveLength(p.length);
			}),
			options
		);
	});
});

describe('chiSquareTest(p, q)', () => {
	it('is symmetric, its p a chance, its effect from 0 to 1', () => {
		fc.assert(
			fc.property(pair, ([p, q]) => {
				const [there, back] = [chiSquareTest(p, q), chiSquareTest(q, p)];
				expect(back.statistic).toBeCloseTo(there.statistic, 8);
				expect(there.pValue).toBeGreaterThanOrEqual(0);
				expect(there.pValue).toBeLessThanOrEqual(1);
				expect(there.cramersV).toBeGreaterThanOrEqual(0);
				expect(there.cramersV).toBeLessThanOrEqual(1);
				expect(there.df).toBe(p.length - there.droppedCategories - 1);
			}),
			options
		);
	});
});
