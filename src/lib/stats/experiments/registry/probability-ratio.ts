import type { ExperimentDesign } from '../experiment-design.ts';
import { sequentialProbabilityRatioTest } from '../sequential-probability-ratio-test.ts';
import { alphaField, baselineField, powerField } from './common-fields.ts';
import { plainCount, plainShare } from './plain-words.ts';

export const probabilityRatio: ExperimentDesign = {
	id: 'probability-ratio',
	title: 'One request at a time (Wald’s SPRT)',
	asks: 'when a canary has failed or passed',
	group: 'sequential',
	inputs: [
		{ ...baselineField, id: 'p0', label: 'Error rate if all is well', default: 0.005 },
		{ ...baselineField, id: 'p1', label: 'Error rate to find out', default: 0.02 },
		alphaField,
		{
			...powerField,
			id: 'beta',
			label: 'Chance to pass a bad one, beta',
			default: 0.2,
			min: 0.01,
			max: 0.5
		}
	],
	outputs: [
		{ id: 'upper', label: 'Reject at a log-likelihood ratio of', unit: '', digits: 3 },
		{ id: 'lower', label: 'Accept at', unit: '', digits: 3 },
		{ id: 'cleanRows', label: 'Accept after so many in a row', unit: 'rows', digits: 0 }
	],
	source: {
		text: 'Wald (1945), Sequential tests of statistical hypotheses.',
		url: 'https://doi.org/10.1214/aoms/1177731118'
	},
	compute({ p0 = NaN, p1 = NaN, alpha = NaN, beta = NaN }) {
		const test = sequentialProbabilityRatioTest({ p0, p1, alpha, beta });
		const { upper, lower } = test.state;
		// What speaks for p0: no error if errors rise, an error if they fall.
		const one = Math.min(Math.log((1 - p1) / (1 - p0)), Math.log(p1 / p0));
		return { upper, lower, cleanRows: Math.ceil(lower / one) };
	},
	reading({ p0, p1 = NaN }, { cleanRows }) {
		const kind = p1 > Number(p0) ? 'without an error' : 'with an error each';
		return `${plainCount(cleanRows)} requests in a row ${kind} already speak for ${plainShare(p0)} and against ${plainShare(p1)}.`;
	}
};
