import type { DesignField, ExperimentDesign } from '../experiment-design.ts';
import { multiVariantPlan } from '../multi-variant-plan.ts';
import { alphaField, baselineField, perArmOutput, powerField } from './common-fields.ts';
import { riseField, totalOutput } from './common-fields.ts';
import { plainCount } from './plain-words.ts';

const arms: DesignField = {
	id: '',
	label: '',
	unit: 'rows',
	default: 3,
	min: 2,
	max: 20,
	step: 1
};

export const severalVariants: ExperimentDesign = {
	id: 'several-variants',
	title: 'Several variants, in days',
	asks: 'rows and weeks, against one control',
	group: 'fixed',
	inputs: [
		baselineField,
		riseField,
		{ ...arms, id: 'variants', label: 'Arms, the control included', unit: 'arms' },
		{ ...arms, id: 'dailyUnits', label: 'Users a day', default: 20000, min: 10, max: 10000000 },
		{ ...riseField, id: 'share', label: 'Share of them that takes part', default: 1, max: 1 },
		alphaField,
		powerField
	],
	outputs: [
		perArmOutput,
		totalOutput,
		{ id: 'days', label: 'Days', unit: 'days', digits: 0 },
		{ id: 'fullWeeks', label: 'Full weeks', unit: 'weeks', digits: 0 }
	],
	source: {
		text: 'Alpha divided by the comparisons with the control (Bonferroni; Dunn 1961).',
		url: 'https://doi.org/10.1080/01621459.1961.10482090'
	},
	compute({ baseline = NaN, effect = NaN, variants = NaN, dailyUnits = NaN, ...rest }) {
		const { share = NaN, alpha = NaN, power = NaN } = rest;
		const levels = { alpha, power };
		return { ...multiVariantPlan({ baseline, effect, variants, dailyUnits, share, ...levels }) };
	},
	reading({ variants }, { perArm, days, fullWeeks }) {
		return `${variants} arms of ${plainCount(perArm)} rows take ${plainCount(days)} days: run ${plainCount(fullWeeks)} full weeks.`;
	}
};
