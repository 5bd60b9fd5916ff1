import type { Family } from './family.ts';
import { at } from './parameter-at.ts';

/** Waiting times and claim sizes: shape k and scale; mean k times scale. */
export const gammaFamily: Family = {
	title: 'Gamma',
	discrete: false,
	parameters: [
		{ id: 'shape', title: 'Shape', initial: 2, min: 0.3, max: 50, step: 0.1 },
		{ id: 'scale', title: 'Scale', initial: 10, min: 0.01, max: 1000, step: 0.1 }
	],
	shape: (parameters) => [at(parameters, 0)],
	place: (parameters) => ({ scale: at(parameters, 1), offset: 0 }),
	moments: (parameters) => ({
		mean: at(parameters, 0) * at(parameters, 1),
		sd: Math.sqrt(at(parameters, 0)) * at(parameters, 1)
	})
};
