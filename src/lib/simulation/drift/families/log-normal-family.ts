import { exp } from '../../../random/index.ts';
import type { Family } from './family.ts';
import { at } from './parameter-at.ts';

/** Skewed and positive, such as amounts of money: exp of a normal with mean mu and sd sigma. */
export const logNormalFamily: Family = {
	title: 'Lognormal',
	discrete: false,
	parameters: [
		{ id: 'mu', title: 'Mean of the log', initial: 3, min: -5, max: 12, step: 0.1 },
		{ id: 'sigma', title: 'Sd of the log', initial: 0.5, min: 0.05, max: 2, step: 0.05 }
	],
	shape: (parameters) => [at(parameters, 1)],
	place: (parameters) => ({ scale: exp(at(parameters, 0)), offset: 0 }),
	moments: (parameters) => {
		const variance = at(parameters, 1) * at(parameters, 1);
		const mean = exp(at(parameters, 0) + variance / 2);
		return { mean, sd: mean * Math.sqrt(exp(variance) - 1) };
	}
};
