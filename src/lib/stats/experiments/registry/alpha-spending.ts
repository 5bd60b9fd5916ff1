import { alphaSpendingBounds } from '../alpha-spending-bounds.ts';
import type { DesignField, ExperimentDesign } from '../experiment-design.ts';
import { alphaField } from './common-fields.ts';
import { boundsOutput, last } from './group-sequential.ts';
import { plainShare } from './plain-words.ts';

const lookField: DesignField = {
	id: 'firstLook',
	label: 'Share of the rows at the first look',
	unit: 'share',
	default: 0.3,
	min: 0.05,
	max: 0.95,
	step: 0.01
};

export const alphaSpending: ExperimentDesign = {
	id: 'alpha-spending',
	title: 'Looks at any time (Lan-DeMets)',
	asks: 'when to stop, with looks that were not planned',
	group: 'sequential',
	inputs: [
		lookField,
		{ ...lookField, id: 'secondLook', label: 'At the second look', default: 0.7 },
		alphaField
	],
	outputs: [
		...boundsOutput,
		{ id: 'alphaSpent', label: 'Alpha spent so far', unit: 'share', digits: 5 }
	],
	source: {
		text: 'Lan & DeMets (1983), with O’Brien-Fleming spending.',
		url: 'https://doi.org/10.1093/biomet/70.3.659'
	},
	compute({ firstLook = NaN, secondLook = NaN, alpha = NaN }) {
		const information = [firstLook, secondLook, 1];
		return { ...alphaSpendingBounds({ information, alpha, spending: 'obrien-fleming' }) };
	},
	reading({ firstLook, secondLook }, { nominalAlpha }) {
		return `With looks at ${plainShare(firstLook)} and ${plainShare(secondLook)} of the rows, the last one still needs p below ${last(nominalAlpha)}.`;
	}
};
