import { ln } from './ln.ts';
import { nextWord, type State } from './sfc32.ts';
import { drawUniform } from './uniform.ts';
import { curve, EDGE, HEIGHT, TAIL, UNIT } from './ziggurat.ts';

/**
 * A standard normal number, by the ziggurat method: exact in distribution, 52 random bits.
 *
 * @see Marsaglia & Tsang (2000), "The ziggurat method for generating random variables";
 *   Doornik (2005) for taking layer and place from separate bits
 */
export function drawNormal(state: State): number {
	const high = nextWord(state);
	const low = nextWord(state);
	const layer = low & 255;
	const x = (high * 1048576 + (low >>> 12)) * (UNIT[layer] as number);
	return Math.abs(x) < (EDGE[layer + 1] as number) ? x : atTheEdge(state, layer, x);
}

/** Fills a list with standard normal numbers: the same ones as that many single draws. */
export function fillNormalBlock(state: State, out: Float64Array): void {
	let i = 0;
	while (i < out.length) {
		const stop = fillInside(state, out, i);
		i = Math.floor(stop / 256);
		if (i < out.length) out[i] = atTheEdge(state, stop % 256, out[i] as number);
		i++;
	}
}

/**
 * The fast part of a fill, apart from the rest so that the engine compiles it once and for good:
 * goes on while draws lie inside their layers. Gives 256 times the place where it stopped, plus
 * the layer there.
 */
function fillInside(state: State, out: Float64Array, from: number): number {
	const unit = UNIT;
	const edge = EDGE;
	let stop = out.length * 256;
	let a = state[0] as number;
	let b = state[1] as number;
	let c = state[2] as number;
	let counter = state[3] as number;
	for (let i = from; i < out.length; i++) {
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
		const layer = low & 255;
		const x = (high * 1048576 + (low >>> 12)) * (unit[layer] as number);
		out[i] = x;
		if (Math.abs(x) < (edge[layer + 1] as number)) continue;
		stop = i * 256 + layer;
		break;
	}
	state[0] = a;
	state[1] = b;
	state[2] = c;
	state[3] = counter;
	return stop;
}

/** One draw in seventy lands where a layer leaves the curve: accept it there or start again. */
function atTheEdge(state: State, layer: number, x: number): number {
	if (layer === 0) return x < 0 ? -drawTail(state) : drawTail(state);
	const bottom = HEIGHT[layer] as number;
	const top = HEIGHT[layer + 1] as number;
	if (bottom + drawUniform(state) * (top - bottom) < curve(x)) return x;
	return drawNormal(state);
}

/** A normal number beyond the last layer (Marsaglia 1964). */
function drawTail(state: State): number {
	for (;;) {
		const beyond = -ln(1 - drawUniform(state)) / TAIL;
		const height = -ln(1 - drawUniform(state));
		if (2 * height >= beyond * beyond) return TAIL + beyond;
	}
}
