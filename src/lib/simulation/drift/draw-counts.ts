import { createRng } from '../../random/index.ts';
import type { SideName } from './draw-side.ts';
import { multinomial } from './draws/multinomial.ts';

/**
 * Rows per category of one window, drawn from its own stream of random numbers.
 *
 * @param weights one weight a category, at least 0, in any unit; all 0 is read as all equal
 * @param n rows, a whole number
 */
export function drawCounts(
	weights: readonly number[],
	name: SideName,
	n: number,
	seed: number
): number[] {
	return multinomial(createRng(seed).fork(name), weights, n);
}
