/** The mean of some values, and their summed squares about it. */
export type Moments = { mean: number; squares: number };

/** Short enough for its sums to stay exact, and for the engine to compile a block's loop whole. */
const BLOCK = 1024;

type Sums = readonly [deviations: number, squares: number];

/**
 * Mean and summed squares in one reading: each block of values is summed about the mean of those before
 * it, which is kept in two parts so that a thousand roundings do not add up.
 *
 * @param values finite numbers, at least one; for others the result is not finite
 * @see Chan, Golub & LeVeque (1983), "Algorithms for computing the sample variance", for merging blocks
 */
export function moments(values: Float64Array): Moments {
	return inBlocks(values, sumsAbout);
}

/** The mean alone, in half the time. */
export function meanOf(values: Float64Array): number {
	return inBlocks(values, sumAbout).mean;
}

type SumBlock = (values: Float64Array, from: number, to: number, centre: number) => Sums;

function inBlocks(values: Float64Array, sum: SumBlock): Moments {
	const first = values[0] as number;
	const end = Math.min(BLOCK, values.length);
	let mean = first + sumAbout(values, 0, end, first)[0] / end;
	let rest = 0;
	let squares = 0;
	for (let from = 0; from < values.length; from += BLOCK) {
		const to = Math.min(from + BLOCK, values.length);
		const [deviations, squared] = sum(values, from, to, mean);
		const size = to - from;
		const apart = deviations / size - rest;
		squares += squared - (deviations * deviations) / size + apart * apart * (from / to) * size;
		rest = rest * (from / to) + deviations / to;
		const next = mean + rest;
		rest -= next - mean;
		mean = next;
	}
	return { mean, squares };
}

/** In lanes: fast, and more exact than one. Twice four at a time, as the loop itself takes time too. */
function sumAbout(values: Float64Array, from: number, to: number, centre: number): Sums {
	let a = 0;
	let b = 0;
	let c = 0;
	let d = 0;
	let i = from;
	for (; i + 7 < to; i += 8) {
		a += (values[i] as number) - centre;
		b += (values[i + 1] as number) - centre;
		c += (values[i + 2] as number) - centre;
		d += (values[i + 3] as number) - centre;
		a += (values[i + 4] as number) - centre;
		b += (values[i + 5] as number) - centre;
		c += (values[i + 6] as number) - centre;
		d += (values[i + 7] as number) - centre;
	}
	for (; i < to; i++) a += (values[i] as number) - centre;
	return [a + b + (c + d), 0];
}

function sumsAbout(values: Float64Array, from: number, to: number, centre: number): Sums {
	let a = 0;
	let b = 0;
	let squaresA = 0;
	let squaresB = 0;
	let squaresC = 0;
	let squaresD = 0;
	let i = from;
	for (; i + 3 < to; i += 4) {
		const first = (values[i] as number) - centre;
		const second = (values[i + 1] as number) - centre;
		const third = (values[i + 2] as number) - centre;
		const fourth = (values[i + 3] as number) - centre;
		a += first + second;
		b += third + fourth;
		squaresA += first * first;
		squaresB += second * second;
		squaresC += third * third;
		squaresD += fourth * fourth;
	}
	for (; i < to; i++) {
		const last = (values[i] as number) - centre;
		a += last;
		squaresA += last * last;
	}
	return [a + b, squaresA + squaresB + (squaresC + squaresD)];
}
