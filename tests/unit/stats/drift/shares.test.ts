import { describe, expect, it } from 'vitest';
import { comparableShares } from '../../../../src/lib/stats/drift/shares.ts';

describe('comparableShares(caller, p, q)', () => {
	it('turns counts into shares that sum to 1', () => {
		const [p, q] = comparableShares('psi', [1, 3], Uint8Array.of(2, 2));
		expect([...p]).toEqual([0.25, 0.75]);
		expect([...q]).toEqual([0.5, 0.5]);
	});

	it('does not overflow on huge weights', () => {
		const [p] = comparableShares('psi', [1.5e308, 1.5e308], [1, 1]);
		expect([...p]).toEqual([0.5, 0.5]);
	});

	it('names the caller and the side that is wrong', () => {
		expect(() => comparableShares('psi', [1], [1, 2])).toThrow(
			'psi requires the same bins on both sides, got 1 and 2'
		);
		expect(() => comparableShares('psi', [0, 0], [1, 2])).toThrow(/the reference/);
		expect(() => comparableShares('psi', [1, 2], [1, NaN])).toThrow(/the current sample, got NaN/);
	});
});
