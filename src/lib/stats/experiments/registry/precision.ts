import type { ExperimentDesign } from '../experiment-design.ts';
import { sampleSizeForPrecision } from '../sample-size-for-precision.ts';
import { confidenceField, totalOutput } from './common-fields.ts';
import { spreadField } from './means.ts';
import { plainCount, plainShare } from './plain-words.ts';

export const precision: ExperimentDesign = {
	id: 'precision',
	title: 'One mean, to a margin',
	asks: 'rows, for an interval; no comparison',
	group: 'fixed',
	inputs: [
		spreadField,
		{ ...spreadField, id: 'margin', label: 'Half the width of the interval', default: 1 },
		confidenceField
	],
	outputs: [totalOutput],
	source: {
		text: 'The cheatsheet’s (z σ / MDE)²: a margin of error, with one arm and no power.',
		url: 'https://www.itl.nist.gov/div898/handbook/prc/section2/prc222.htm'
	},
	compute({ sd = NaN, margin = NaN, confidence = NaN }) {
		return { total: sampleSizeForPrecision({ sd, margin, confidence }).total };
	},
	reading({ margin, confidence }, { total }) {
		return `A single sample of ${plainCount(total)} rows gives a ${plainShare(confidence)} interval of ± ${margin}; it compares nothing.`;
	}
};
