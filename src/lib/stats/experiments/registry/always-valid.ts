import { plainP } from '../../drift/registry/plain-number.ts';
import { alwaysValidTest } from '../always-valid-test.ts';
import type { ExperimentDesign } from '../experiment-design.ts';
import { alphaField } from './common-fields.ts';
import { spreadField } from './means.ts';
import { plainCount } from './plain-words.ts';

export const alwaysValid: ExperimentDesign = {
	id: 'always-valid',
	title: 'Look whenever you like (always valid)',
	asks: 'whether the difference is real, at any time',
	group: 'sequential',
	inputs: [
		spreadField,
		{ ...spreadField, id: 'tau', label: 'Size of effects expected, as their sd', default: 1 },
		{ ...spreadField, id: 'difference', label: 'Difference so far', default: 1, min: -1000 },
		{
			id: 'nPerArm',
			label: 'Rows in each arm so far',
			unit: 'rows',
			default: 3000,
			min: 1,
			max: 10000000,
			step: 1
		},
		alphaField
	],
	outputs: [
		{ id: 'pValue', label: 'p at this look', unit: 'share', digits: 4 },
		{ id: 'radius', label: 'Interval: difference ±', unit: 'metric', digits: 3 },
		{ id: 'fixedRadius', label: 'With a single look: ±', unit: 'metric', digits: 3 }
	],
	source: {
		text: 'Johari, Pekelis & Walsh (2015), Always valid inference.',
		url: 'https://arxiv.org/abs/1512.04922'
	},
	compute({ sd = NaN, tau = NaN, difference = NaN, nPerArm = NaN, alpha = NaN }) {
		const test = alwaysValidTest({ sd, tau, alpha });
		const { pValue, radius, fixedRadius } = test.update(difference, nPerArm);
		return { pValue, radius, fixedRadius };
	},
	reading({ nPerArm, alpha = NaN }, { pValue }) {
		const verdict = Number(pValue) < alpha ? 'one may stop' : 'go on';
		return `After ${plainCount(nPerArm)} rows in each arm, ${plainP(Number(pValue))}: ${verdict}.`;
	}
};
