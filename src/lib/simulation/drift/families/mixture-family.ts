import type { Family } from './family.ts';
import { at } from './parameter-at.ts';

/** Two normal lumps, such as two kinds of customer; `weight` is the share of the second. */
export const mixtureFamily: Family = {
	title: 'Two lumps',
	discrete: false,
	parameters: [
		{ id: 'mean-1', title: 'First mean', initial: -1, min: -1000, max: 1000, step: 0.1 },
		{ id: 'sd-1', title: 'First sd', initial: 0.6, min: 0.01, max: 1000, step: 0.1 },
		{ id: 'mean-2', title: 'Second mean', initial: 1.2, min: -1000, max: 1000, step: 0.1 },
		{ id: 'sd-2', title: 'Second sd', initial: 0.6, min: 0.01, max: 1000, step: 0.1 },
		{ id: 'weight', title: 'Share of the second', initial: 0.4, min: 0, max: 1, step: 0.01 }
	],
	shape: (parameters) => parameters,
	place: () => ({ scale: 1, offset: 0 }),
	moments: (parameters) => {
		const weight = at(parameters, 4);
		const [m1, m2] = [at(parameters, 0), at(parameters, 2)];
		const [s1, s2] = [at(parameters, 1), at(parameters, 3)];
		const within = (1 - weight) * s1 * s1 + weight * s2 * s2;
		const between = weight * (1 - weight) * (m2 - m1) * (m2 - m1);
		return { mean: (1 - weight) * m1 + weight * m2, sd: Math.sqrt(within + between) };
	}
};
