import type { Family } from './family.ts';
import { at } from './parameter-at.ts';

/** Counts of events, such as items in a basket: one number, the mean. */
export const poissonFamily: Family = {
	title: 'Poisson counts',
	discrete: true,
	parameters: [{ id: 'mean', title: 'Mean count', initial: 6, min: 0.05, max: 500, step: 0.1 }],
	shape: (parameters) => parameters,
	place: () => ({ scale: 1, offset: 0 }),
	moments: (parameters) => ({ mean: at(parameters, 0), sd: Math.sqrt(at(parameters, 0)) })
};
