/**
 * Seeded random numbers: one stream from one seed, the same bits in every engine and Worker.
 * Arithmetic, square roots and its own exp and ln only, as the engines' own differ in last bits.
 * Never here: Math.random, the clock, global state, anything that knows what the numbers are for.
 */

import type { Rng } from './rng.ts';

export { createRng } from './create-rng.ts';
export * as generators from './generators.ts';
export { exp } from './exp.ts';
export { ln } from './ln.ts';
export type { Rng } from './rng.ts';

/** Fills a list with uniform numbers in [0, 1): the same values as that many `rng.uniform()`. */
export function fillUniform(rng: Rng, out: Float64Array): void {
	rng.fillUniform(out);
}

/** Fills a list with standard normal numbers: the same values as that many `rng.normal()`. */
export function fillNormal(rng: Rng, out: Float64Array): void {
	rng.fillNormal(out);
}
export { hashText } from './hash-text.ts';
