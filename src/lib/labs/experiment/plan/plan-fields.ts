import type { NumberField } from '$lib/labs/shell';
import type { ExperimentPlan, PlanTraffic } from '$lib/simulation/experiment';
import { effectLimits, limits } from './state.ts';

type PlanField = NumberField & { readonly key: keyof ExperimentPlan };
type TrafficField = NumberField & { readonly key: keyof PlanTraffic };

/** The metric's level and its spread. */
export const metricFields = ({ metric }: ExperimentPlan): readonly PlanField[] =>
	metric === 'proportion'
		? [
				{
					...{ key: 'baseline', label: 'Rate today', ...limits.share, step: 0.001 },
					...{ scale: 'log', unit: '%' }
				}
			]
		: [
				{ key: 'baseline', label: 'Mean today', ...limits.mean, step: 0.01, scale: 'log' },
				{ key: 'sd', label: 'Standard deviation', ...limits.sd, step: 0.01, scale: 'log' }
			];

/** The smallest effect, as the plan writes it; always shown without its sign. */
export function effectField(plan: ExperimentPlan): PlanField {
	const shared = { key: 'mde', label: 'Smallest effect worth seeing', scale: 'log' } as const;
	if (plan.relative) return { ...shared, ...effectLimits(plan), step: 0.001, unit: '%' };
	if (plan.metric === 'mean') return { ...shared, ...effectLimits(plan), step: 0.001 };
	return { ...shared, ...effectLimits(plan), step: 0.0001, unit: 'points' };
}

export const powerField: PlanField = {
	...{ key: 'power', label: 'Power', ...limits.power, step: 0.005 },
	unit: '%'
};

export const alphaField: PlanField = {
	...{ key: 'alpha', label: 'False alarms (alpha)', ...limits.alpha, step: 0.001 },
	...{ scale: 'log', unit: '%' }
};

export const dailyField: TrafficField = {
	...{ key: 'daily', label: 'Users a day', ...limits.daily, step: 1, scale: 'log' }
};

export const splitFields: readonly PlanField[] = [
	{ key: 'arms', label: 'Arms, the control too', ...limits.arms, step: 1 },
	{
		...{ key: 'ratio', label: 'Users in a variant for one in the control', ...limits.ratio },
		...{ step: 0.1, scale: 'log' }
	}
];

/** What most plans leave alone. */
export const deepFields: readonly PlanField[] = [
	{
		...{ key: 'clusterSize', label: 'Users dealt out together', ...limits.clusterSize },
		...{ step: 1, scale: 'log' }
	},
	{ key: 'icc', label: 'How alike they are (ICC)', ...limits.icc, step: 0.005 },
	{
		...{ key: 'correlation', label: 'CUPED: correlation with before', ...limits.correlation },
		step: 0.05
	},
	{
		...{ key: 'compliance', label: 'Who really meet the change', ...limits.compliance },
		...{ step: 0.01, unit: '%' }
	}
];

export const trafficFields: readonly TrafficField[] = [
	{
		...{ key: 'share', label: 'Users who take part', ...limits.part, step: 0.01 },
		unit: '%'
	},
	{
		...{ key: 'regulars', label: 'Regulars among a day’s users', ...limits.regulars },
		...{ step: 0.01, unit: '%' }
	},
	{
		...{ key: 'visitChance', label: 'A regular comes on', ...limits.visitChance },
		...{ step: 0.01, unit: '%' }
	}
];
