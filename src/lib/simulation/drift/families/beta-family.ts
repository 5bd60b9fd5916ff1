import type { Family } from './family.ts';
import { at } from './parameter-at.ts';

/** Shares and scores between 0 and 1, such as a model's output. */
export const betaFamily: Family = {
	title: 'Beta',
	discrete: false,
	parameters: [
		{ id: 'a', title: 'a', initial: 2, min: 0.3, max: 50, step: 0.1 },
		{ id: 'b', title: 'b', initial: 5, min: 0.3, max: 50, step: 0.1 }
	],
	shape: (parameters) => parameters,
	place: () => ({ scale: 1, offset: 0 }),
	moments: (parameters) => {
		const [a, b] = [at(parameters, 0), at(parameters, 1)];
		const mean = a / (a + b);
		return { mean, sd: Math.sqrt((mean * (1 - mean)) / (a + b + 1)) };
	}
};
