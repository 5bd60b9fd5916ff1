import type { Family } from './family.ts';
import { at } from './parameter-at.ts';

/** Bell curve by mean and standard deviation. */
export const normalFamily: Family = {
	title: 'Normal',
	discrete: false,
	parameters: [
		{ id: 'mean', title: 'Mean', initial: 0, min: -1000, max: 1000, step: 0.1 },
		{ id: 'sd', title: 'Standard deviation', initial: 1, min: 0.01, max: 1000, step: 0.1 }
	],
	shape: () => [],
	place: (parameters) => ({ scale: at(parameters, 1), offset: at(parameters, 0) }),
	moments: (parameters) => ({ mean: at(parameters, 0), sd: at(parameters, 1) })
};
