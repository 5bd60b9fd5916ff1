import { expect, it } from 'vitest';
import { alphaPerSide, planScores } from '../../../../src/lib/stats/experiments/alternative.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('alphaPerSide(caller, alpha, alternative) halves alpha for two sides', () => {
	expect(alphaPerSide('plan', 0.05)).toBe(0.025);
	expect(alphaPerSide('plan', 0.05, 'one-sided')).toBe(0.05);
	expect(() => alphaPerSide('plan', 0.05, 'both' as never)).toThrow(StatsError);
	expect(() => alphaPerSide('plan', 1)).toThrow('plan requires alpha between 0 and 1, got 1');
});

it('planScores(caller, levels) knows 1.96 and 0.84', () => {
	const { critical, wanted } = planScores('plan', {});
	expect(critical).toBeCloseTo(1.959963984540054, 14);
	expect(wanted).toBeCloseTo(0.8416212335729143, 14);
});

it('planScores(caller, levels) refuses a power that a coin would have', () => {
	expect(() => planScores('plan', { alpha: 0.05, power: 0.05 })).toThrow(/power above alpha/);
});
