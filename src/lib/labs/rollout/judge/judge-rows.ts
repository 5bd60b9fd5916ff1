import { formatFixed, formatP } from '$lib/components/charts';
import type { JudgeReadings } from '$lib/simulation/rollout';
import type { JudgeState } from './state.ts';
import { printShiftNumber } from './units.ts';

/** The four judges over the same points, a row each. */
export function judgeRows({ kayenta, pooled, meanRatio, rings }: JudgeReadings, state: JudgeState) {
	const { shift, bound } = kayenta;
	const word = (stops: boolean) =>
		stops
			? ({ state: 'alarm', word: 'Stops' } as const)
			: ({ state: 'steady', word: 'Passes' } as const);
	const lower = shift ? printShiftNumber(shift.lower, state) : '–';
	const ratio = Number.isNaN(meanRatio) ? '–' : `${formatFixed(meanRatio, 2)} ×`;
	const counted = state.metric === 'errors';
	return [
		{
			name: 'Kayenta',
			note: counted ? 'lower end, points' : 'lower end, ms',
			cells: [lower, shift ? printShiftNumber(bound, state) : '–'],
			verdict: word(rings.kayenta)
		},
		{
			name: 'Kayenta, effect size',
			note: 'ratio of means, too',
			cells: [ratio, `${state.allowedIncrease} ×`],
			verdict: word(rings['kayenta-effect']),
			marked: state.beside === 'kayenta-effect'
		},
		{
			name: counted ? 'Pooled counts' : 'Means, Welch’s t',
			note: counted ? 'chi-square, p' : 'of ten values, p',
			cells: [formatP(pooled.pValue), '0.02'],
			verdict: word(rings.pooled),
			marked: state.beside === 'pooled'
		},
		{
			name: counted ? 'Pooled, effect size' : 'Means, effect size',
			note: 'ratio of means, too',
			cells: [ratio, `${state.allowedIncrease} ×`],
			verdict: word(rings['pooled-effect']),
			marked: state.beside === 'pooled-effect'
		}
	];
}
