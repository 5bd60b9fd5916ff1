import { describe, expect, it } from 'vitest';
import { createRng, type Rng } from '../../src/lib/random/index.ts';
import * as stats from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

/** How numbers are drawn, and P(X < x) and P(X <= x): the same where X is no count. */
type Sampler = {
	draw: (rng: Rng) => number;
	below: (x: number) => number;
	upTo: (x: number) => number;
};

const continuous = (draw: Sampler['draw'], { cdf }: stats.ContinuousDistribution): Sampler => ({
	draw,
	// Beside 0, where doubles end, a draw says no more than that it is below 1e-300.
	below: (x) => (x >= 0 && x < 1e-300 ? cdf(0) : cdf(x)),
	upTo: (x) => (x >= 0 && x < 1e-300 ? cdf(1e-300) : cdf(x))
});

const counted = (draw: Sampler['draw'], cdf: (k: number) => number): Sampler => ({
	draw,
	below: (k) => cdf(k - 1),
	upTo: cdf
});

const equallyLikely = (draw: Sampler['draw'], n: number) =>
	counted(draw, (k) => Math.min(1, (k + 1) / n));

/** The number of a permutation of 0, 1, 2, ... in the order of the dictionary. */
function rankOf(list: readonly number[]): number {
	return list.reduce((rank, value, i) => {
		const smaller = list.slice(i + 1).filter((later) => later < value).length;
		return rank * (list.length - i) + smaller;
	}, 0);
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Short lists by which order they come in, long ones by where one of their items lands. */
function shuffled(n: number): Sampler {
	if (n <= 6) return equallyLikely((rng) => rankOf(rng.shuffle(upTo(n))), factorial(n));
	const item = n >> 1;
	return equallyLikely((rng) => rng.shuffle(Int32Array.from(upTo(n))).indexOf(item), n);
}

function categories(weights: number[]): Sampler {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const shares = weights.map((weight) => weight / total);
	const cdf = (k: number) => shares.slice(0, k + 1).reduce((sum, share) => sum + share, 0);
	return counted((rng) => rng.categorical(weights), cdf);
}

const unit = stats.uniform(0, 1);
const twenty = upTo(20);
const shapes = [
	1e-3, 0.01, 0.1, 0.3, 0.5, 0.9, 1, 1.1, 1.5, 2.5, 5, 9.9, 10, 33, 50, 120, 1000, 3e4, 1e6, 1e9
];
const means = [
	1e-6, 0.01, 0.3, 0.7, 1, 3.3, 9.9, 10, 10.1, 11.5, 29.9, 30, 42, 100, 745, 3000, 1e5, 1e6, 1e9,
	1e12
];
/** The smaller shape first where it is small: near 0 doubles lie close enough for it, near 1 they do not. */
const pairs = shapes
	.map((a, i) => [a, shapes[(i * 7 + 3) % 20] as number] as const)
	.map(([a, b]) => (b < 0.5 && b < a ? ([b, a] as const) : ([a, b] as const)));
const trials: [number, number][] = [
	[1, 0.5],
	[1, 1e-3],
	[2, 0.3],
	[10, 0.3],
	[10, 0.999],
	[40, 0.7],
	[33, 0.3],
	[34, 0.3],
	[100, 0.1],
	[101, 0.1],
	[100, 0.9],
	[1000, 0.005],
	[1000, 0.02],
	[5000, 0.5],
	[1e5, 0.99],
	[1e6, 1e-3],
	[1e6, 0.37],
	[1e9, 1e-8],
	[1e9, 0.5],
	[1e12, 1e-3]
];
const sizes = [1, 2, 3, 5, 6, 7, 10, 16, 100, 255, 1000, 1023, 1025, 1e6, 2 ** 31, 2 ** 32];

const samplers: Record<string, Sampler[]> = {
	uniform: twenty.map(() => continuous((rng) => rng.uniform(), unit)),
	integer: [...sizes, 2 ** 32 + 1, 3 * 2 ** 40, 2 ** 53 - 1, 2 ** 53].map((n) =>
		equallyLikely((rng) => rng.integer(n), n)
	),
	normal: twenty.map(() => continuous((rng) => rng.normal(), stats.normal(0, 1))),
	exponential: twenty.map(() => continuous((rng) => rng.exponential(), stats.exponential(1))),
	logNormal: twenty.map((i) =>
		continuous((rng) => rng.logNormal(i - 10, (i + 1) / 4), stats.logNormal(i - 10, (i + 1) / 4))
	),
	gamma: shapes.map((shape) => continuous((rng) => rng.gamma(shape), stats.gamma(shape))),
	beta: pairs.map(([a, b]) => continuous((rng) => rng.beta(a, b), stats.beta(a, b))),
	poisson: means.map((mean) => counted((rng) => rng.poisson(mean), stats.poisson(mean).cdf)),
	binomial: trials.map(([n, p]) => counted((rng) => rng.binomial(n, p), stats.binomial(n, p).cdf)),
	categorical: twenty.map((i) =>
		categories(Array.from({ length: i + 1 }, (_, k) => (k % 4 === 3 ? 0 : (k + 1) ** (i % 3))))
	),
	shuffle: [2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 9, 10, 12, 17, 24, 31, 32, 60].map(shuffled),
	fork: twenty.map((i) => {
		let label = i;
		return continuous((rng) => rng.fork((label += 20)).uniform(), unit);
	})
};

/** Draws of each sampler with each set of parameters. */
const DRAWS = runs(100_000);
const MOMENTS = [1, 2, 3, 4];
/** One false alarm in ten thousand runs of all of them, by Bonferroni; the seeds are fixed besides. */
const ALPHA = 1e-4 / (12 * 20 * (1 + MOMENTS.length));

/**
 * Where each draw stands in its own distribution: uniform from 0 to 1 if the sampler is right. A count
 * stands anywhere on its step.
 */
function places({ draw, below, upTo: atMost }: Sampler, rng: Rng): Float64Array {
	const onStep = rng.fork('place on the step');
	return Float64Array.from({ length: DRAWS }, () => {
		const x = draw(rng);
		const [low, high] = [below(x), atMost(x)];
		return low === high ? low : low + (high - low) * onStep.uniform();
	});
}

/** Two-sided p of the r-th moment about 1/2 of numbers that should be uniform. */
function pOfMoment(values: Float64Array, r: number): number {
	const mean = (power: number) => (power % 2 ? 0 : 1 / ((power + 1) * 2 ** power));
	const found = values.reduce((sum, value) => sum + (value - 0.5) ** r, 0) / values.length;
	const spread = Math.sqrt((mean(2 * r) - mean(r) ** 2) / values.length);
	return 2 * stats.normal(0, 1).sf(Math.abs(found - mean(r)) / spread);
}

function pOfGap(values: Float64Array): number {
	const sorted = stats.sortedCopy(values);
	const gap = sorted.reduce(
		(widest, value, i) =>
			Math.max(widest, value - i / sorted.length, (i + 1) / sorted.length - value),
		0
	);
	return stats.kolmogorov().sf(Math.sqrt(sorted.length) * gap);
}

describe.each(Object.entries(samplers))('%s', (name, sets) => {
	it.each(sets.map((sampler, i) => [i, sampler] as const))(
		'draws from its distribution, by its widest gap and four moments: parameters %i',
		(i, sampler) => {
			const values = places(sampler, createRng(seed).fork(`${name} ${i}`));
			expect(pOfGap(values)).toBeGreaterThan(ALPHA);
			for (const r of MOMENTS) expect(pOfMoment(values, r)).toBeGreaterThan(ALPHA);
		}
	);
});

it('samplers are twelve, with twenty sets of parameters each', () => {
	expect(Object.keys(samplers)).toHaveLength(12);
	for (const sets of Object.values(samplers)) expect(sets).toHaveLength(20);
});
