import type { ExperimentDesign } from '../experiment-design.ts';
import { sampleSizeForProportions } from '../sample-size-for-proportions.ts';
import { alphaField, baselineField, perArmOutput, powerField } from './common-fields.ts';
import { riseField, totalOutput } from './common-fields.ts';
import { plainCount, plainShare } from './plain-words.ts';

export const proportions: ExperimentDesign = {
	id: 'proportions',
	title: 'Two success rates',
	asks: 'rows an arm, to see a rise',
	group: 'fixed',
	inputs: [baselineField, riseField, alphaField, powerField],
	outputs: [perArmOutput, totalOutput],
	source: {
		text: 'R power.prop.test: the spread is pooled while there is no effect.',
		url: 'https://stat.ethz.ch/R-manual/R-devel/library/stats/html/power.prop.test.html'
	},
	compute({ baseline = NaN, effect = NaN, alpha = NaN, power = NaN }) {
		const { perArm, total } = sampleSizeForProportions({ baseline, effect, alpha, power });
		return { perArm: perArm[0], total };
	},
	reading({ baseline = NaN, effect = NaN, power }, { perArm }) {
		const moved = `${plainShare(baseline)} to ${plainShare(baseline + effect)}`;
		return `With ${plainCount(perArm)} rows in each arm, a move from ${moved} is seen in ${plainShare(power)} of experiments.`;
	}
};
