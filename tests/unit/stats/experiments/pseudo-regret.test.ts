import { describe, expect, it } from 'vitest';
import { pseudoRegret } from '../../../../src/lib/stats/experiments/pseudo-regret.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('pseudoRegret(rates, pulls)', () => {
	it('adds up what each try of a worse arm has missed', () => {
		expect(pseudoRegret([0.25, 0.5], [8, 100])).toBe(2);
		expect(pseudoRegret([0.5], [9])).toBe(0);
	});

	it('refuses lists that differ in length and counts that are none', () => {
		expect(() => pseudoRegret([0.1], [1, 2])).toThrow(StatsError);
		expect(() => pseudoRegret([0.1], [1.5])).toThrow(StatsError);
		expect(() => pseudoRegret([2], [1])).toThrow(StatsError);
	});
});
