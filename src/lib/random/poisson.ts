import { exp } from './exp.ts';
import { ln } from './ln.ts';
import { deviancePart } from './deviance-part.ts';
import type { Draw } from './gamma.ts';
import { stirlingError } from './stirling-error.ts';
import { drawUniform } from './uniform.ts';

/**
 * Poisson counts of one mean: by products of uniforms below a mean of 10, else by transformed
 * rejection (PTRS), which takes the same time for every mean.
 *
 * @param mean above 0; not checked
 * @see Hörmann (1993), "The transformed rejection method for generating Poisson random variables"
 */
export function poissonDraw(mean: number): Draw {
	return mean < 10 ? byProducts(mean) : byRejection(mean);
}

function byProducts(mean: number): Draw {
	const limit = exp(-mean);
	return (state) => {
		let count = 0;
		for (let product = 1 - drawUniform(state); product > limit; count++) {
			product *= 1 - drawUniform(state);
		}
		return count;
	};
}

function byRejection(mean: number): Draw {
	const b = 0.931 + 2.53 * Math.sqrt(mean);
	const a = -0.059 + 0.02483 * b;
	const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
	const inside = 0.9277 - 3.6224 / (b - 2);
	return (state) => {
		for (;;) {
			const u = drawUniform(state) - 0.5;
			const v = drawUniform(state);
			const margin = 0.5 - Math.abs(u);
			const k = Math.floor(((2 * a) / margin + b) * u + mean + 0.43);
			if (margin >= 0.07 && v <= inside) return k;
			if (k < 0 || (margin < 0.013 && v > margin)) continue;
			if (ln((v * inverseAlpha) / (a / (margin * margin) + b)) <= logMass(k, mean)) return k;
		}
	};
}

function logMass(k: number, mean: number): number {
	if (k === 0) return -mean;
	return -stirlingError(k) - deviancePart(k, mean) - 0.5 * ln(2 * Math.PI * k);
}
