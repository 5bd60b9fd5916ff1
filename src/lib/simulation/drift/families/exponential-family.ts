import type { Family } from './family.ts';
import { at } from './parameter-at.ts';

/** Gaps between arrivals: one number, the mean. */
export const exponentialFamily: Family = {
	title: 'Exponential',
	discrete: false,
	parameters: [{ id: 'mean', title: 'Mean', initial: 10, min: 0.01, max: 1000, step: 0.1 }],
	shape: () => [],
	place: (parameters) => ({ scale: at(parameters, 0), offset: 0 }),
	moments: (parameters) => ({ mean: at(parameters, 0), sd: at(parameters, 0) })
};
