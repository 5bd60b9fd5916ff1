import { exp } from './exp.ts';
import { ln } from './ln.ts';
import { deviancePart } from './deviance-part.ts';
import type { State } from './sfc32.ts';
import { stirlingError } from './stirling-error.ts';
import { drawUniform } from './uniform.ts';

/** What depends on the mean alone, worked out when it changes and written over in place. */
interface Setup {
	mean: number;
	/** By products: the chance of none. */
	limit: number;
	/** By rejection: the hat and its square of sure acceptance. */
	a: number;
	b: number;
	inside: number;
	inverseAlpha: number;
}

/**
 * A sampler of Poisson counts: by products of uniforms below a mean of 10, else by transformed
 * rejection (PTRS), which takes the same time for every mean. It makes no garbage.
 *
 * @returns a draw of a mean above 0; not checked
 * @see Hörmann (1993), "The transformed rejection method for generating Poisson random variables"
 */
export function poissonSampler(): (state: State, mean: number) => number {
	const last: Setup = { mean: NaN, limit: NaN, a: NaN, b: NaN, inside: NaN, inverseAlpha: NaN };
	return (state, mean) => {
		if (mean !== last.mean) prepare(last, mean);
		return mean < 10 ? byProducts(state, last) : byRejection(state, last);
	};
}

function prepare(setup: Setup, mean: number): void {
	setup.mean = mean;
	if (mean < 10) {
		setup.limit = exp(-mean);
		return;
	}
	setup.b = 0.931 + 2.53 * Math.sqrt(mean);
	setup.a = -0.059 + 0.02483 * setup.b;
	setup.inverseAlpha = 1.1239 + 1.1328 / (setup.b - 3.4);
	setup.inside = 0.9277 - 3.6224 / (setup.b - 2);
}

function byProducts(state: State, { limit }: Setup): number {
	let count = 0;
	for (let product = 1 - drawUniform(state); product > limit; count++) {
		product *= 1 - drawUniform(state);
	}
	return count;
}

function byRejection(state: State, { mean, a, b, inside, inverseAlpha }: Setup): number {
	for (;;) {
		const u = drawUniform(state) - 0.5;
		const v = drawUniform(state);
		const margin = 0.5 - Math.abs(u);
		const k = Math.floor(((2 * a) / margin + b) * u + mean + 0.43);
		if (margin >= 0.07 && v <= inside) return k;
		if (k < 0 || (margin < 0.013 && v > margin)) continue;
		if (ln((v * inverseAlpha) / (a / (margin * margin) + b)) <= logMass(k, mean)) return k;
	}
}

function logMass(k: number, mean: number): number {
	if (k === 0) return -mean;
	return -stirlingError(k) - deviancePart(k, mean) - 0.5 * ln(2 * Math.PI * k);
}
