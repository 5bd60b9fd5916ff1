import { describe, expect, it } from 'vitest';
import { klDivergence } from '../../../../src/lib/stats/drift/kl-divergence.ts';
import { psi } from '../../../../src/lib/stats/drift/psi.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('psi(referenceProportions, currentProportions)', () => {
	it('is zero for identical windows, given as shares or as counts', () => {
		expect(psi([0.1, 0.9], [0.1, 0.9])).toEqual({ psi: 0, terms: [0, 0] });
		expect(psi([10, 90], [1, 9]).psi).toBeCloseTo(0, 16);
	});

	it('is the divergence both ways', () => {
		const [p, q] = [
			[3, 4, 5],
			[6, 3, 3]
		] as const;
		expect(psi(p, q).psi).toBeCloseTo(klDivergence(p, q) + klDivergence(q, p), 14);
		expect(psi(p, q).psi).toBeCloseTo(psi(q, p).psi, 15);
	});

	it('counts an empty bin as the floor and leaves the other shares alone', () => {
		const { terms } = psi([50, 30, 20], [60, 40, 0]);
		expect(terms[2]).toBeCloseTo((0.2 - 1e-4) * Math.log(0.2 / 1e-4), 14);
		expect(terms[0]).toBeCloseTo(0.1 * Math.log(0.6 / 0.5), 14);
	});

	it('is infinite without a floor, and 0 where both sides are empty', () => {
		expect(psi([1, 1, 0], [1, 0, 0], { floor: 0 }).terms[2]).toBe(0);
		expect(psi([1, 1], [1, 0], { floor: 0 }).psi).toBe(Infinity);
	});

	it('does not overflow where a share is next to nothing', () => {
		expect(Number.isFinite(psi([1, 5e-324], [1, 1], { floor: 0 }).psi)).toBe(true);
	});

	it('refuses negative shares and floors that are no shares', () => {
		expect(() => psi([-0.1, 1.1], [0.5, 0.5])).toThrow(StatsError);
		expect(() => psi([1], [1], { floor: -1 })).toThrow(StatsError);
		expect(() => psi([1], [1], { floor: 2 })).toThrow(StatsError);
	});
});
