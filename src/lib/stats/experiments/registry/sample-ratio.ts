import { plainP } from '../../drift/registry/plain-number.ts';
import type { DesignField, ExperimentDesign } from '../experiment-design.ts';
import { sampleRatioMismatchTest } from '../sample-ratio-mismatch-test.ts';
import { alphaField } from './common-fields.ts';

const fabijan = {
	text: 'Fabijan et al. (2019): below 0.001, as every experiment is checked.',
	url: 'https://doi.org/10.1145/3292500.3330722'
};

const rows: DesignField = {
	id: 'rowsA',
	label: 'Rows in A',
	unit: 'rows',
	default: 5300,
	min: 0,
	max: 10000000,
	step: 1
};

export const sampleRatio: ExperimentDesign = {
	id: 'sample-ratio',
	title: 'Sample ratio mismatch',
	asks: 'whether the split is the planned one',
	group: 'check',
	inputs: [
		rows,
		{ ...rows, id: 'rowsB', label: 'Rows in B', default: 4700 },
		{
			id: 'shareA',
			label: 'Planned share of A',
			unit: 'share',
			default: 0.5,
			min: 0.01,
			max: 0.99,
			step: 0.01
		},
		{
			...alphaField,
			id: 'threshold',
			label: 'Ring if p is below',
			default: 0.001,
			min: 0.0001,
			max: 0.05,
			step: 0.0001,
			source: fabijan
		}
	],
	outputs: [
		{ id: 'statistic', label: 'Chi-square', unit: '', digits: 2 },
		{ id: 'pValue', label: 'p', unit: 'share', digits: 4 }
	],
	source: fabijan,
	compute({ rowsA = NaN, rowsB = NaN, shareA = NaN, threshold = NaN }) {
		const shares = [shareA, 1 - shareA];
		const { statistic, pValue } = sampleRatioMismatchTest([rowsA, rowsB], shares, threshold);
		return { statistic, pValue };
	},
	reading({ threshold = NaN }, { pValue }) {
		const p = plainP(Number(pValue));
		return Number(pValue) < threshold
			? `${p} is below ${threshold}: the split is broken, and no result of this experiment can be trusted.`
			: `${p} is not below ${threshold}: the split may well be the planned one.`;
	}
};
