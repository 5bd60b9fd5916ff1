import type { Family } from './family.ts';
import { at } from './parameter-at.ts';

/** Every value between two ends equally likely. */
export const uniformFamily: Family = {
	title: 'Uniform',
	discrete: false,
	parameters: [
		{ id: 'low', title: 'From', initial: 0, min: -1000, max: 1000, step: 0.1 },
		{ id: 'high', title: 'To', initial: 10, min: -1000, max: 1000, step: 0.1 }
	],
	shape: () => [],
	place: (parameters) => ({
		scale: at(parameters, 1) - at(parameters, 0),
		offset: at(parameters, 0)
	}),
	moments: (parameters) => ({
		mean: (at(parameters, 0) + at(parameters, 1)) / 2,
		sd: (at(parameters, 1) - at(parameters, 0)) / Math.sqrt(12)
	}),
	problem: (parameters) =>
		at(parameters, 1) > at(parameters, 0)
			? undefined
			: 'A uniform feature must end above where it starts.'
};
