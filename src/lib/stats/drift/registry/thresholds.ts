import type { DriftThreshold } from '../drift-test.ts';

const EVIDENTLY =
	'https://github.com/evidentlyai/evidently/tree/main/src/evidently/legacy/calculations/stattests';

/** p below 0.05: the sheet's rule for tests, whatever the number of rows. */
export const fivePercent: DriftThreshold = {
	kind: 'p-below',
	default: 0.05,
	min: 0.001,
	max: 0.2,
	step: 0.001,
	source: {
		text: 'The cheatsheet: p < 0.05, which is also Evidently’s default for tests. It asks nothing about size.',
		url: EVIDENTLY
	}
};

/** Evidently's one habit for five different scales. */
export const oneTenth: DriftThreshold = {
	kind: 'above',
	default: 0.1,
	min: 0.01,
	max: 2,
	step: 0.01,
	source: {
		text: 'Evidently’s default, the same number for five different scales.',
		url: EVIDENTLY
	}
};

/** The sheet's KL > 0.1: no base, no direction, no bins. */
export const klTenth: DriftThreshold = {
	...oneTenth,
	source: {
		text: 'The cheatsheet: KL > 0.1, without base, direction or bins. A library default (Evidently), not a standard.',
		url: EVIDENTLY
	}
};

/** The scorecard habit for PSI. */
export const quarter: DriftThreshold = {
	kind: 'above',
	default: 0.25,
	min: 0.01,
	max: 2,
	step: 0.01,
	source: {
		text: 'The cheatsheet: PSI > 0.25, the traditional scorecard cut-off, with no number of rows in it.',
		url: 'https://scholarworks.wmich.edu/dissertations/3208'
	}
};

/** The sheet's AUC > 0.6, for which no first source could be found. */
export const sixTenths: DriftThreshold = {
	kind: 'above',
	default: 0.6,
	min: 0.5,
	max: 1,
	step: 0.01,
	source: {
		text: 'The cheatsheet: AUC > 0.6; we could not verify a first source. Rabanser et al. test the classifier’s outputs instead.',
		url: 'https://arxiv.org/abs/1810.11953'
	}
};
