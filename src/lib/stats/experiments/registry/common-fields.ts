import type { DesignField, DesignOutput } from '../experiment-design.ts';

export const alphaField: DesignField = {
	id: 'alpha',
	label: 'Chance of a false alarm, alpha',
	unit: 'share',
	default: 0.05,
	min: 0.001,
	max: 0.2,
	step: 0.001,
	source: {
		text: 'A habit since Fisher (1925), who called 1 in 20 convenient.',
		url: 'https://psychclassics.yorku.ca/Fisher/Methods/chap3.htm'
	}
};

export const powerField: DesignField = {
	id: 'power',
	label: 'Chance to see the effect, power',
	unit: 'share',
	default: 0.8,
	min: 0.5,
	max: 0.99,
	step: 0.01,
	source: {
		text: 'Cohen’s convention: to miss an effect is four times less bad than a false alarm.',
		url: 'https://doi.org/10.1037/0033-2909.112.1.155'
	}
};

export const confidenceField: DesignField = {
	...alphaField,
	id: 'confidence',
	label: 'Confidence',
	default: 0.95,
	min: 0.5,
	max: 0.999
};

export const baselineField: DesignField = {
	id: 'baseline',
	label: 'Success rate without the change',
	unit: 'share',
	default: 0.05,
	min: 0.001,
	max: 0.99,
	step: 0.001
};

export const riseField: DesignField = {
	id: 'effect',
	label: 'Rise to see, in points',
	unit: 'share',
	default: 0.005,
	min: 0.001,
	max: 0.2,
	step: 0.001
};

export const perArmOutput: DesignOutput = {
	id: 'perArm',
	label: 'Rows in each arm',
	unit: 'rows',
	digits: 0
};

export const totalOutput: DesignOutput = {
	id: 'total',
	label: 'Rows in all',
	unit: 'rows',
	digits: 0
};
