import type { DesignField, ExperimentDesign } from '../experiment-design.ts';
import { sampleSizeForMeans } from '../sample-size-for-means.ts';
import { alphaField, perArmOutput, powerField, totalOutput } from './common-fields.ts';
import { plainCount, plainShare } from './plain-words.ts';

export const spreadField: DesignField = {
	id: 'sd',
	label: 'Standard deviation of one row',
	unit: 'metric',
	default: 10,
	min: 0.01,
	max: 1000,
	step: 0.01
};

export const means: ExperimentDesign = {
	id: 'means',
	title: 'Two means',
	asks: 'rows an arm, to see a difference',
	group: 'fixed',
	inputs: [
		spreadField,
		{ ...spreadField, id: 'effect', label: 'Difference to see', default: 1 },
		alphaField,
		powerField
	],
	outputs: [perArmOutput, totalOutput],
	source: {
		text: 'R power.t.test(strict = TRUE), by the noncentral t distribution.',
		url: 'https://stat.ethz.ch/R-manual/R-devel/library/stats/html/power.t.test.html'
	},
	compute({ sd = NaN, effect = NaN, alpha = NaN, power = NaN }) {
		const { perArm, total } = sampleSizeForMeans({ sd, effect, alpha, power });
		return { perArm: perArm[0], total };
	},
	reading({ effect, power }, { perArm }) {
		return `With ${plainCount(perArm)} rows in each arm, a difference of ${effect} is seen in ${plainShare(power)} of experiments.`;
	}
};
