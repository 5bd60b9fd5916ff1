import type { NumberField } from '$lib/labs/shell';
import { limits, worthLimits, type ReadState } from './state.ts';

type Keyed<Key extends string> = NumberField & { readonly key: Key };

/** The smallest effect that is worth a change. */
export function worthField(metric: ReadState['metric']): Keyed<'worthwhile'> {
	const shared = {
		key: 'worthwhile',
		label: 'Smallest effect worth having',
		scale: 'log'
	} as const;
	if (metric === 'mean') return { ...shared, ...worthLimits(metric), step: 0.001 };
	return { ...shared, ...worthLimits(metric), step: 0.0001, unit: 'points' };
}

export const reachField: Keyed<'reach'> = {
	...{ key: 'reach', label: 'Users to come', min: 100, max: limits.reach.max },
	...{ step: 100, scale: 'log' }
};

export const alphaField: Keyed<'alpha'> = {
	...{ key: 'alpha', label: 'False alarms promised', ...limits.alpha, step: 0.001 },
	...{ scale: 'log', unit: '%' }
};

export const splitFields: readonly Keyed<'splitAlpha' | 'splitFloor'>[] = [
	{
		...{ key: 'splitAlpha', label: 'Suspect the split below p', ...limits.splitAlpha },
		...{ step: 0.00001, scale: 'log' }
	},
	{
		...{ key: 'splitFloor', label: 'and only if an arm is off by', ...limits.splitFloor },
		...{ step: 0.001, unit: '%' }
	}
];

export const shapeFields = [
	{
		key: 'yes',
		label: 'Prior: worth so many who said yes',
		...limits.shape,
		step: 0.5,
		scale: 'log'
	},
	{ key: 'no', label: 'and so many who did not', ...limits.shape, step: 0.5, scale: 'log' }
] as const satisfies readonly NumberField[];

export const spreadField = {
	...{ key: 'priorSd', label: 'Usual effects, their spread', ...limits.unit },
	...{ step: 0.001, scale: 'log' }
} as const satisfies NumberField;
