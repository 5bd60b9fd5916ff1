import { exp } from './exp.ts';
import { ln } from './ln.ts';
import { drawNormal } from './normal.ts';
import type { State } from './sfc32.ts';
import { drawUniform } from './uniform.ts';

/** Draws from one distribution; what depends on its parameters alone is worked out beforehand. */
export type Draw = (state: State) => number;

/**
 * Gamma numbers of one shape and scale 1.
 *
 * @param shape above 0; not checked
 * @see Marsaglia & Tsang (2000), "A simple method for generating gamma variables"
 */
export function gammaDraw(shape: number): Draw {
	if (shape >= 1) return marsagliaTsang(shape);
	const larger = marsagliaTsang(shape + 1);
	return (state) => larger(state) * exp(ln(1 - drawUniform(state)) / shape);
}

/** Logarithms of gamma numbers of one shape, which may be far below the smallest double. */
export function logGammaDraw(shape: number): Draw {
	const larger = marsagliaTsang(shape + 1);
	return (state) => ln(larger(state)) + ln(1 - drawUniform(state)) / shape;
}

function marsagliaTsang(shape: number): Draw {
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	return (state) => accepted(state, d, c);
}

/**
 * One gamma number of a shape that is not asked for again: the same bits as `gammaDraw` gives, without
 * the garbage of a sampler for each shape.
 *
 * @param shape above 0; not checked
 */
export function drawGamma(state: State, shape: number): number {
	const larger = shape >= 1 ? shape : shape + 1;
	const d = larger - 1 / 3;
	const drawn = accepted(state, d, 1 / Math.sqrt(9 * d));
	return shape >= 1 ? drawn : drawn * exp(ln(1 - drawUniform(state)) / shape);
}

function accepted(state: State, d: number, c: number): number {
	for (;;) {
		const x = drawNormal(state);
		const root = 1 + c * x;
		if (root <= 0) continue;
		const v = root * root * root;
		const u = 1 - drawUniform(state);
		const square = x * x;
		if (u < 1 - 0.0331 * square * square) return d * v;
		if (ln(u) < 0.5 * square + d * (1 - v + ln(v))) return d * v;
	}
}
