import { nextWord, type State } from './sfc32.ts';

/** A uniform number in [0, 1): 53 random bits from two words, the first one on top. */
export function drawUniform(state: State): number {
	const high = nextWord(state) >>> 5;
	const low = nextWord(state) >>> 6;
	return (high * 67108864 + low) * 1.1102230246251565e-16;
}

/** Draws in one run of a fill. */
const RUN = 512;

/** Fills a list with uniform numbers in [0, 1): the same ones as that many single draws. */
export function fillUniformBlock(state: State, out: Float64Array): void {
	for (let from = 0; from < out.length; from += RUN) {
		fillRun(state, out, from, Math.min(from + RUN, out.length));
	}
}

/**
 * One run of a fill. The state lives in local variables meanwhile, several times as fast; a run is
 * short so that the engine compiles it whole, and not over and over from inside one long loop.
 */
function fillRun(state: State, out: Float64Array, from: number, to: number): void {
	let a = state[0] as number;
	let b = state[1] as number;
	let c = state[2] as number;
	let counter = state[3] as number;
	for (let i = from; i < to; i++) {
		const high = (((a + b) | 0) + counter) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + high) | 0;
		counter = (counter + 1) | 0;
		const low = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + low) | 0;
		out[i] = ((high >>> 5) * 67108864 + (low >>> 6)) * 1.1102230246251565e-16;
	}
	state[0] = a;
	state[1] = b;
	state[2] = c;
	state[3] = counter;
}
