import { exp } from './exp.ts';
import { drawBeta } from './beta.ts';
import { binomialSampler } from './binomial.ts';
import { drawCategory } from './categorical.ts';
import { checkPositive, checkProbability, checkWeights, checkWhole } from './check-parameter.ts';
import { drawExponential } from './exponential.ts';
import { gammaDraw } from './gamma.ts';
import { hashText, type Key } from './hash-text.ts';
import { drawInteger } from './integer.ts';
import { drawNormal, fillNormalBlock } from './normal.ts';
import { poissonSampler } from './poisson.ts';
import { remembered } from './remembered.ts';
import type { Rng } from './rng.ts';
import { createState, goToPart, keyOfSeed, type State } from './sfc32.ts';
import { shuffleInPlace, type Shuffled } from './shuffle.ts';
import { drawUniform, fillUniformBlock } from './uniform.ts';

/**
 * A stream of random numbers from a seed: the same seed gives the same bits everywhere.
 *
 * @param seed any finite number or any text; 7 and '7' are different seeds
 * @throws RangeError if the seed is NaN or infinite
 */
export function createRng(seed: number | string): Rng {
	return streamOf(keyOf(seed));
}

function keyOf(seed: number | string): Key {
	if (typeof seed === 'string') return hashText(seed);
	if (!Number.isFinite(seed)) {
		throw new RangeError(`createRng requires a finite number or a text as seed, got ${seed}`);
	}
	return seed >>> 0 === seed ? keyOfSeed(seed) : hashText(`number ${seed}`);
}

function streamOf(key: Key): Rng {
	const state = createState(key);
	return {
		uniform: () => drawUniform(state),
		normal: () => drawNormal(state),
		exponential: () => drawExponential(state),
		fillUniform: (out) => fillUniformBlock(state, out),
		fillNormal: (out) => fillNormalBlock(state, out),
		goTo: (part) => goToPart(state, key, part),
		fork: (label) => streamOf(hashText(`${typeof label} ${label}`, key)),
		...shapedSamplers(state),
		...choosingSamplers(state)
	};
}

function shapedSamplers(state: State) {
	const gammaOf = remembered((shape) => {
		checkPositive('gamma', 'shape', shape);
		return gammaDraw(shape);
	});
	const drawPoisson = poissonSampler();
	const drawBinomial = binomialSampler();
	return {
		gamma: (shape: number) => gammaOf(shape, 0)(state),
		beta: (a: number, b: number) => {
			checkPositive('beta', 'a', a);
			checkPositive('beta', 'b', b);
			return drawBeta(state, a, b);
		},
		poisson: (lambda: number) => {
			checkPositive('poisson', 'lambda', lambda);
			return drawPoisson(state, lambda);
		},
		binomial: (n: number, p: number) => {
			checkWhole('binomial', 'n', n, 0);
			checkProbability('binomial', 'p', p);
			return drawBinomial(state, n, p);
		},
		logNormal: (mu: number, sigma: number) => {
			checkPositive('logNormal', 'sigma', sigma);
			return exp(mu + sigma * drawNormal(state));
		}
	};
}

function choosingSamplers(state: State) {
	return {
		integer: (n: number) => {
			checkWhole('integer', 'n', n, 1);
			return drawInteger(state, n);
		},
		categorical: (weights: ArrayLike<number>) => {
			checkWeights('categorical', weights);
			return drawCategory(state, weights);
		},
		shuffle: <List extends Shuffled<unknown>>(list: List) => {
			shuffleInPlace(state, list);
			return list;
		}
	};
}
