import { describe, expect, it } from 'vitest';
import { checkBase, klDivergence } from '../../../../src/lib/stats/drift/kl-divergence.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('klDivergence(p, q)', () => {
	it('is 0 for equal shares, whatever the totals', () => {
		expect(klDivergence([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 16);
	});

	it('is infinite where q is empty and p is not, and finite the other way round', () => {
		expect(klDivergence([50, 30, 20], [60, 40, 0])).toBe(Infinity);
		expect(klDivergence([60, 40, 0], [50, 30, 20])).toBeCloseTo(0.22446576305708515, 14);
	});

	it('counts in bits with base 2', () => {
		expect(klDivergence([1, 0], [1, 1], { base: 2 })).toBeCloseTo(1, 15);
	});

	it('is finite with a pseudocount, which is added before shares are taken', () => {
		const filled = klDivergence([50, 30, 20], [60, 40, 0], { pseudocount: 0.5 });
		expect(filled).toBe(klDivergence([50.5, 30.5, 20.5], [60.5, 40.5, 0.5]));
	});

	it('keeps its digits for shares that hardly differ', () => {
		const step = 1e-7;
		// To second order the divergence is half the sum of (p - q)^2 / p.
		const divergence = klDivergence([0.5, 0.5], [0.5 + step, 0.5 - step]);
		expect(divergence / (2 * step * step)).toBeCloseTo(1, 6);
	});

	it('does not overflow where a share is next to nothing', () => {
		expect(klDivergence([0.5, 0.5], [1, 1e-300])).toBeCloseTo(
			0.5 * Math.log(0.5) + 0.5 * (Math.log(0.5) + 300 * Math.LN10),
			10
		);
	});

	it('refuses bases and pseudocounts that mean nothing', () => {
		expect(() => klDivergence([1], [1], { base: 1 })).toThrow(StatsError);
		expect(() => klDivergence([1], [1], { base: NaN })).toThrow(StatsError);
		expect(() => klDivergence([1], [1], { pseudocount: -1 })).toThrow(StatsError);
		expect(() => klDivergence([], [])).toThrow(StatsError);
	});
});

describe('checkBase(caller, base)', () => {
	it('lets bases above 1 pass', () => {
		expect(() => checkBase('klDivergence', 10)).not.toThrow();
		expect(() => checkBase('klDivergence', 0.5)).toThrow(
			'klDivergence requires a base above 1, got 0.5'
		);
	});
});

it('klDivergence(p, q, { pseudocount }) names what is no list', () => {
	expect(() => klDivergence(null as never, [1], { pseudocount: 0.5 })).toThrow(StatsError);
});
