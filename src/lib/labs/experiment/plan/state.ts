import type { ExperimentPlan } from '$lib/simulation/experiment';

/** Everything that decides what the page shows. */
export type PlanState = {
	readonly plan: ExperimentPlan;
	/** For "what can I detect in so many weeks?". */
	readonly weeks: number;
};

/** The sheet's example: 5 % of visitors buy, half a point more must not be missed. */
export const initialState: PlanState = {
	plan: {
		metric: 'proportion',
		baseline: 0.05,
		sd: 1,
		mde: 0.005,
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
	},
	weeks: 2
};

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	share: { min: 0.001, max: 0.95 },
	mean: { min: 0.01, max: 100_000 },
	sd: { min: 0.01, max: 100_000 },
	points: { min: 0.0001, max: 0.5 },
	relative: { min: 0.001, max: 2 },
	unit: { min: 0.001, max: 100_000 },
	alpha: { min: 0.001, max: 0.2 },
	power: { min: 0.5, max: 0.99 },
	arms: { min: 2, max: 6 },
	ratio: { min: 0.1, max: 10 },
	clusterSize: { min: 1, max: 1000 },
	icc: { min: 0, max: 0.5 },
	correlation: { min: 0, max: 0.95 },
	compliance: { min: 0.05, max: 1 },
	daily: { min: 10, max: 10_000_000 },
	part: { min: 0.01, max: 1 },
	regulars: { min: 0, max: 1 },
	visitChance: { min: 0.02, max: 1 },
	weeks: { min: 1, max: 26 }
} as const;

/** What an effect may be, written as this plan writes it. */
export const effectLimits = ({ metric, relative }: ExperimentPlan) =>
	limits[relative ? 'relative' : metric === 'proportion' ? 'points' : 'unit'];

/** An effect in the metric's unit, as the plan writes it: as much of it as a control shows. */
export function writeEffect(plan: ExperimentPlan, effect: number): number {
	const size = Math.abs(plan.relative ? effect / plan.baseline : effect);
	const { min, max } = effectLimits(plan);
	const kept = Number(Math.min(max, Math.max(min, size)).toPrecision(4));
	return plan.mde < 0 ? -kept : kept;
}

const usual = {
	proportion: { baseline: 0.05, sd: 1, mde: 0.005 },
	mean: { baseline: 40, sd: 35, mde: 1 }
} as const;

/** A plan for the other kind of metric, from usual numbers of it. */
export const asMetric = (
	plan: ExperimentPlan,
	metric: ExperimentPlan['metric']
): ExperimentPlan => ({ ...plan, ...usual[metric], metric, relative: false });

/** The same effect, written as a share of today's value, or in the metric's unit again. */
export function asRelative(plan: ExperimentPlan, relative: boolean): ExperimentPlan {
	if (relative === plan.relative) return plan;
	const effect = plan.relative ? plan.baseline * plan.mde : plan.mde;
	const written = { ...plan, relative };
	return { ...written, mde: writeEffect(written, effect) };
}
