import { createRng, fillUniform } from '../../random/index.ts';
import { drawFamily } from './draws/draw-family.ts';
import { at } from './families/parameter-at.ts';
import { paintedQuantile } from './painted-quantile.ts';
import { placed, type FamilySide, type NumericSide } from './side.ts';

/** Which of the two windows a draw is for: each has its own stream of random numbers. */
export type SideName = 'reference' | 'current';

/**
 * Draws of the shape alone, before it is placed: what has to be drawn again when the key changes.
 * The first k draws do not depend on n, so that a job that needs fewer rows sees the same ones.
 *
 * @param n rows, at least 1
 */
export function drawShape(side: FamilySide, name: SideName, n: number, seed: number): Float64Array {
	const out = new Float64Array(n);
	drawFamily(side.family, createRng(seed).fork(name), placed(side).shape, out);
	return out;
}

/** Uniform draws that a painted histogram turns into rows. */
export function drawUniform(name: SideName, n: number, seed: number): Float64Array {
	const out = new Float64Array(n);
	fillUniform(createRng(seed).fork(name), out);
	return out;
}

/** Moves shape draws to their place, in one rising line: sorted draws stay sorted. */
export function placeDraws(draws: Float64Array, side: FamilySide): Float64Array {
	const { scale, offset } = placed(side);
	if (scale === 1 && offset === 0) return draws;
	const out = new Float64Array(draws.length);
	for (let i = 0; i < draws.length; i++) out[i] = scale * at(draws, i) + offset;
	return out;
}

/**
 * The rows of one window, in the order they were drawn.
 *
 * @param n rows to draw; rows from a file are taken as they are, up to n
 */
export function drawSide(side: NumericSide, name: SideName, n: number, seed: number): Float64Array {
	if (side.kind === 'values') return side.values.length > n ? side.values.slice(0, n) : side.values;
	if (side.kind === 'family') return placeDraws(drawShape(side, name, n, seed), side);
	const quantile = paintedQuantile(side);
	return drawUniform(name, n, seed).map(quantile);
}
