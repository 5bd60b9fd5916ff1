import type { State } from './sfc32.ts';
import { drawUniform } from './uniform.ts';

/**
 * The index of one of several categories, each as likely as its share of the weights.
 *
 * @param weights at least one above 0, none below; need not add up to 1; not checked
 */
export function drawCategory(state: State, weights: ArrayLike<number>): number {
	let total = 0;
	for (let i = 0; i < weights.length; i++) total += weights[i] as number;
	let left = drawUniform(state) * total;
	let last = 0;
	for (let i = 0; i < weights.length; i++) {
		const weight = weights[i] as number;
		if (weight === 0) continue;
		if (left < weight) return i;
		left -= weight;
		last = i;
	}
	return last;
}
