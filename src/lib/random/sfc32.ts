import { splitmix32 } from './splitmix32.ts';

/** Where a stream of random numbers stands: three words of chaos and a counter. */
export type State = Int32Array;

/**
 * A fresh state of the generator sfc32 from three well-mixed words.
 *
 * @see Doty-Humphrey, PractRand, "Small Fast Chaotic" generators
 */
export function createState([a, b, c]: readonly [number, number, number]): State {
	const state = Int32Array.of(a, b, c, 1);
	for (let i = 0; i < 15; i++) nextWord(state);
	return state;
}

/** Moves a state to the start of a numbered part of the stream of a key, without a new state. */
export function goToPart(state: State, [a, b, c]: readonly [number, number, number], part: number) {
	state[0] = a ^ Math.imul(part, 0x9e3779b1);
	state[1] = b + part;
	state[2] = c;
	// A counter far from the one at which the stream itself starts.
	state[3] = 0x5bd1e995;
	for (let i = 0; i < 15; i++) nextWord(state);
}

/** Three words from a seed of 32 bits: neighbouring seeds share nothing. */
export function keyOfSeed(seed: number): [number, number, number] {
	const next = splitmix32(seed);
	return [next(), next(), next()];
}

/** The next 32 random bits, as a signed whole number; moves the state on. */
export function nextWord(state: State): number {
	const a = state[0] as number;
	const b = state[1] as number;
	const c = state[2] as number;
	const counter = state[3] as number;
	const word = (((a + b) | 0) + counter) | 0;
	state[3] = counter + 1;
	state[0] = b ^ (b >>> 9);
	state[1] = c + (c << 3);
	state[2] = ((c << 21) | (c >>> 11)) + word;
	return word;
}
