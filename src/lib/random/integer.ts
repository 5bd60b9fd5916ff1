import { nextWord, type State } from './sfc32.ts';

/**
 * A whole number from 0 to n - 1, each as likely as the others: draws beyond the last full round
 * of n are thrown away, as their remainders would favour small numbers.
 *
 * @param n whole, from 1 to 2^53; not checked
 */
export function drawInteger(state: State, n: number): number {
	if (n > 4294967296) return drawLarge(state, n);
	const rounds = 4294967296 - (4294967296 % n);
	let word = nextWord(state) >>> 0;
	while (word >= rounds) word = nextWord(state) >>> 0;
	return word % n;
}

function drawLarge(state: State, n: number): number {
	const rounds = 9007199254740992 - (9007199254740992 % n);
	for (;;) {
		const value = (nextWord(state) >>> 5) * 67108864 + (nextWord(state) >>> 6);
		if (value < rounds) return value % n;
	}
}
