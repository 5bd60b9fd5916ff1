import type { NumberField } from '$lib/labs/shell';
import { limits } from './state.ts';

/** The few numbers of the world that matter most. */
export const trafficField: NumberField = {
	...{ key: 'perSecond', label: 'Requests a second', ...limits.perSecond, step: 0.1 },
	scale: 'log'
};
export const rateField: NumberField = {
	...{ key: 'errorRate', label: 'Old model fails', min: 0, max: 0.05, step: 0.0001 },
	unit: '%'
};
export const hoursField: NumberField = {
	...{ key: 'hours', label: 'Watched for', ...limits.hours, step: 1 },
	...{ scale: 'log', unit: 'h' }
};

/** The rest, for who wants it. */
export const deepFields: readonly NumberField[] = [
	{ key: 'swing', label: 'Daily swing', ...limits.swing, step: 0.05 },
	{ key: 'weekend', label: 'Weekend, of a weekday', ...limits.weekend, step: 0.05, unit: '%' },
	{ key: 'users', label: 'Users a day', ...limits.users, step: 1, scale: 'log' },
	{
		...{ key: 'rare', label: 'Rarest segment (old app)', ...limits.rare, step: 0.001 },
		...{ scale: 'log', unit: '%' }
	},
	{
		key: 'medianMs',
		label: 'Median answer',
		...limits.medianMs,
		step: 1,
		scale: 'log',
		unit: 'ms'
	},
	{
		key: 'tailShare',
		label: 'Share in the slow tail',
		...limits.tailShare,
		step: 0.005,
		unit: '%'
	},
	{
		key: 'rollbackMinutes',
		label: 'Going back takes',
		...limits.rollbackMinutes,
		step: 1,
		unit: 'min'
	}
];
