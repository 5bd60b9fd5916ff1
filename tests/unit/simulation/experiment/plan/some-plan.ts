import type { ExperimentPlan } from '../../../../../src/lib/simulation/experiment/plan/types.ts';

/** A plan to change in a test: 20 % to 25 %, 5,000 users a day. */
export const somePlan: ExperimentPlan = {
	metric: 'proportion',
	baseline: 0.2,
	sd: 1,
	mde: 0.05,
	relative: false,
	alpha: 0.05,
	power: 0.8,
	sides: 2,
	arms: 2,
	ratio: 1,
	correction: 'none',
	clusterSize: 1,
	icc: 0,
	correlation: 0,
	compliance: 1,
	traffic: { daily: 5000, share: 1, regulars: 0.4, visitChance: 0.3 }
};

/** Plans of every kind, for tests that hold for all of them. */
export const manyPlans: readonly ExperimentPlan[] = [
	{},
	{ sides: 1 as const },
	{ ratio: 0.5 },
	{ ratio: 3 },
	{ power: 0.9, alpha: 0.01 },
	{ mde: -0.05 },
	{ relative: true, mde: 0.1 },
	{ arms: 4, correction: 'bonferroni' as const },
	{ arms: 5, correction: 'dunnett' as const },
	{ compliance: 0.6 },
	{ correlation: 0.5 },
	{ correlation: 0.7, baseline: 0.05, mde: 0.01 },
	{ clusterSize: 10, icc: 0.05 },
	{ clusterSize: 20, icc: 0.1, compliance: 0.8 },
	{ metric: 'mean' as const, mde: 0.2 },
	{ metric: 'mean' as const, mde: 0.5, sides: 1 as const },
	{ metric: 'mean' as const, mde: 0.2, correlation: 0.6 },
	{ metric: 'mean' as const, mde: 0.3, ratio: 2, arms: 3, correction: 'dunnett' as const },
	{ metric: 'mean' as const, mde: 0.2, clusterSize: 8, icc: 0.1 },
	{ metric: 'mean' as const, mde: 0.3, compliance: 0.5 }
].map((change) => ({ ...somePlan, ...change }));
