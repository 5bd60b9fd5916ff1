import { drawInteger } from './integer.ts';
import type { State } from './sfc32.ts';

/** A list that can be shuffled: an array or a typed one. */
export type Shuffled<T> = { readonly length: number; [index: number]: T };

/**
 * Puts a list into random order, every order as likely as the others.
 *
 * @param list shuffled in place
 * @see Durstenfeld (1964), "Algorithm 235: random permutation" (Fisher-Yates)
 */
export function shuffleInPlace<T>(state: State, list: Shuffled<T>): void {
	for (let i = list.length - 1; i > 0; i--) {
		const j = drawInteger(state, i + 1);
		const kept = list[i] as T;
		list[i] = list[j] as T;
		list[j] = kept;
	}
}
