import { expect, test } from 'vitest';
import { createRng, fillNormal } from '../../../../../src/lib/random/index.ts';
import { ringsOf, watcherOf } from '../../../../../src/lib/simulation/drift/stream/watcher-of.ts';
import { averageRunLength, normal } from '../../../../../src/lib/stats/index.ts';

const deep = process.env['DEEP'] ? 10 : 1;
const told = { mean: 0, sd: 1 };

function quiet(length: number) {
	const values = new Float64Array(length);
	fillNormal(createRng(23), values);
	return values;
}

/** Rings within three standard errors of one in `run` values: waits are geometric, or nearly. */
function expectRun(rings: number, values: number, run: number) {
	expect(Math.abs(rings - values / run)).toBeLessThan(3 * Math.sqrt(values / run));
}

/**
 * Average run length of a one-sided CUSUM on normal values as a Markov chain of 200 states (Brook and
 * Evans 1972), from the sum at 0.
 */
function oneSidedRun(k: number, h: number): number {
	const states = 200;
	const width = (2 * h) / (2 * states - 1);
	const { cdf } = normal(0, 1);
	const step = (from: number, to: number) => {
		const upper = cdf((to - from + 0.5) * width + k);
		return to === 0 ? upper : upper - cdf((to - from - 0.5) * width + k);
	};
	// Solves (I - R) run = 1 by elimination; the matrix needs no pivots, as its rows sum to less than 1.
	const rows = Array.from({ length: states }, (_, i) => [
		...Array.from({ length: states }, (_, j) => Number(i === j) - step(i, j)),
		1
	]);
	for (let i = states - 1; i >= 0; i--) {
		const pivot = rows[i] as number[];
		for (let r = 0; r < i; r++) {
			const row = rows[r] as number[];
			const by = (row[i] as number) / (pivot[i] as number);
			for (let c = 0; c <= states; c++) row[c] = (row[c] as number) - by * (pivot[c] as number);
		}
	}
	const [first] = rows as [number[]];
	return (first[states] as number) / (first[0] as number);
}

test('an EWMA without memory is a Shewhart chart, whose run length is known', () => {
	const length = 100_000 * deep;
	const chart = watcherOf('ewma', { lambda: 1, limit: 2.5 }, told);
	expectRun(ringsOf(chart, quiet(length)).length, length, averageRunLength(2.5));
});

test('a two-sided CUSUM rings as its Markov chain says: once in 465', () => {
	const run = oneSidedRun(0.5, 5) / 2;
	expect(run).toBeGreaterThan(464);
	expect(run).toBeLessThan(467);
	const length = 200_000 * deep;
	expectRun(ringsOf(watcherOf('cusum', {}, told), quiet(length)).length, length, run);
});

test('a chart that one error rings waits geometrically for it', () => {
	const rate = 0.05;
	const rng = createRng(29);
	const errors = Float64Array.from({ length: 60_000 }, () => Number(rng.uniform() < rate));
	const sd = Math.sqrt(rate * (1 - rate));
	const rings = ringsOf(watcherOf('cusum', { h: 3, k: 0.5 }, { mean: rate, sd }), errors);
	const waits = rings.map((place, i) => place - (rings[i - 1] ?? -1));
	expect(rings.every((place) => errors[place] === 1)).toBe(true);
	expectRun(rings.length, errors.length, 1 / rate);
	for (const within of [1, 5, 20, 60]) {
		const share = waits.filter((wait) => wait <= within).length / waits.length;
		const law = 1 - (1 - rate) ** within;
		expect(Math.abs(share - law)).toBeLessThan(3 * Math.sqrt((law * (1 - law)) / waits.length));
	}
});

test('ringsOf tells each value’s place, and starts anew after an alarm', () => {
	const seen: number[] = [];
	const chart = watcherOf('cusum', { h: 1, k: 0 }, told);
	const rings = ringsOf(chart, Float64Array.of(2, 0.9, 0.9, 0, 2), (place) => seen.push(place));
	expect(rings).toEqual([0, 2, 4]);
	expect(seen).toEqual([0, 1, 2, 3, 4]);
});
