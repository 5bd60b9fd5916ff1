import type { NumberField } from '$lib/labs/shell';
import { limits, type NumberKey, type WindowKind } from './state.ts';

type Rest = Omit<NumberField, 'key' | 'min' | 'max'>;

const field = (key: NumberKey, rest: Rest): NumberField & { readonly key: NumberKey } => ({
	...{ key, ...limits[key] },
	...rest
});

/** Every number of the page as a control shows it. */
export const numberFields = {
	strength: field('strength', { label: 'Size of what moves', step: 0.05, unit: '×' }),
	alpha: field('alpha', { label: 'Level of the test', step: 0.001, scale: 'log', unit: '%' }),
	drop: field('drop', { label: 'Accuracy may fall by', step: 0.005, unit: '%' }),
	psi: field('psi', { label: 'Line of PSI', step: 0.01, scale: 'log' }),
	delay: field('delay', { label: 'Labels late by', step: 1, unit: 'days' }),
	labelled: field('labelled', { label: 'Rows that get a label', step: 0.01, unit: '%' }),
	windowDays: field('windowDays', { label: 'Newest days', step: 1, unit: 'days' }),
	failRisk: field('failRisk', { label: 'A training fails', step: 0.01, unit: '%' }),
	badRisk: field('badRisk', { label: 'A batch is bad', step: 0.01, unit: '%' }),
	answers: field('answers', { label: 'Answers a day', step: 100, scale: 'log' }),
	wrong: field('wrong', { label: 'A wrong answer costs', step: 0.001, scale: 'log' }),
	training: field('training', { label: 'A training costs', step: 10 }),
	label: field('label', { label: 'A label costs', step: 0.01 })
} as const;

/** Which labelled days a model learns from, as one chooses. */
export const windowChoices: readonly { readonly value: WindowKind; readonly label: string }[] = [
	{ value: 'sliding', label: 'The newest' },
	{ value: 'growing', label: 'All' },
	{ value: 'weighted', label: 'Fading' }
];

/** The days of such a window: how many, or after how many a row counts half. */
export const windowDaysField = (window: WindowKind): typeof numberFields.windowDays =>
	window === 'weighted'
		? { ...numberFields.windowDays, label: 'Half-life' }
		: numberFields.windowDays;
