import { expect, it } from 'vitest';
import {
	checkEffect,
	plannedShares
} from '../../../../src/lib/stats/experiments/planned-shares.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('plannedShares(caller, plan) adds points, or a share of the baseline', () => {
	expect(plannedShares('plan', { baseline: 0.5, effect: 0.25 })).toEqual([0.5, 0.75]);
	const relative = { baseline: 0.5, effect: -0.5, relative: true };
	expect(plannedShares('plan', relative)).toEqual([0.5, 0.25]);
});

it('plannedShares(caller, plan) refuses what is no share', () => {
	for (const [baseline, effect] of [
		[1.2, 0],
		[0.9, 0.2],
		[0.1, -0.2],
		[NaN, 0.1],
		[0.1, Infinity]
	] as const) {
		expect(() => plannedShares('plan', { baseline, effect })).toThrow(StatsError);
	}
});

it('checkEffect(caller, effect) refuses to look for nothing', () => {
	expect(() => checkEffect('plan', 0)).toThrow('plan requires an effect other than 0');
	expect(() => checkEffect('plan', -1e-300)).not.toThrow();
});
