import { createRng } from '../../random/index.ts';
import { checkAtMost, checkNotNaN, checkWhole } from '../check-number.ts';
import { checkSeed } from '../check-seed.ts';
import { StatsError } from '../stats-error.ts';
import { checkedValues } from './float64-values.ts';

/** A number that is large where the samples differ; it may read the samples but must not keep them. */
export type TwoSampleStatistic = (a: Float64Array, b: Float64Array) => number;

export type PermutationOptions = {
	/** How many random splits are tried, default 9999. */
	permutations?: number;
	/** The same seed gives the same p; default 0. */
	seed?: number | string;
};

export type PermutationTestResult = {
	observed: number;
	/** (1 + count) / (1 + total) for random splits, count / total for all of them. */
	pValue: number;
	/** Splits with a statistic at least as large as the observed one. */
	count: number;
	/** Splits tried. */
	total: number;
};

/** Two samples of 8 can be split in as many ways. */
const MOST_SPLITS = 12_870;
/** Two places in so many values take 32 of a draw's 53 bits. */
const SHORT = 65_536;
const MOST_PERMUTATIONS = 10_000_000;
/** Statistics this near, relatively, are the same but for the order of their sums. */
const ROUNDING = 1e-12;

/**
 * Permutation test: how often does a random split of all values look as far apart as the real one?
 * Right for any statistic and any distribution, as long as rows are exchangeable. One-sided: for a
 * two-sided test take the absolute value in `statistic`.
 *
 * A split is drawn by moving as many values as the smaller sample has, in the one list that both samples
 * are views of, so that nothing is allocated. Memory: two copies of the samples.
 *
 * @param a at least one finite value; never modified
 * @param b at least one finite value; never modified
 * @param statistic gets views that change after each call
 * @param options `'exact'` tries all splits, up to 12,870 of them (8 and 8 values)
 * @throws StatsError if a sample is empty or not finite, the statistic is NaN, or the splits are too many
 * @see Phipson & Smyth (2010), "Permutation P-values should never be zero", https://doi.org/10.2202/1544-6115.1585
 */
export function permutationTest(
	a: ArrayLike<number>,
	b: ArrayLike<number>,
	statistic: TwoSampleStatistic,
	options: PermutationOptions | 'exact' = {}
): PermutationTestResult {
	const x = checkedValues('permutationTest', 'a', a);
	const y = checkedValues('permutationTest', 'b', b);
	if (typeof statistic !== 'function') {
		throw new StatsError(
			'no-data',
			'permutationTest requires a function of two samples as statistic'
		);
	}
	// The smaller sample lies in front, where a split is drawn.
	const [few, many] = x.length <= y.length ? [x, y] : [y, x];
	const pooled = new Float64Array(few.length + many.length);
	pooled.set(few);
	pooled.set(many, few.length);
	const [front, back] = [pooled.subarray(0, few.length), pooled.subarray(few.length)];
	const [first, second] = few === x ? [front, back] : [back, front];
	const measure = () => {
		const value = statistic(first, second);
		checkNotNaN('permutationTest', 'value of the statistic', value);
		return value;
	};
	const next =
		options === 'exact'
			? everySplit(pooled, few.length)
			: randomSplits(pooled, few.length, options);
	const observed = measure();
	const bound = observed * (1 - Math.sign(observed) * ROUNDING);
	let count = 0;
	let total = 0;
	for (; next(); total++) if (measure() >= bound) count++;
	const known = options === 'exact' ? 0 : 1;
	return { observed, pValue: (known + count) / (known + total), count, total };
}

/** Draws the values of the smaller sample anew at each call, until there were enough. */
function randomSplits(
	pooled: Float64Array,
	few: number,
	{ permutations = 9999, seed = 0 }: PermutationOptions
): () => boolean {
	checkWhole('permutationTest', 'permutations', permutations, 1);
	checkAtMost('permutationTest', 'permutations', permutations, MOST_PERMUTATIONS);
	checkSeed('permutationTest', seed);
	const rng = createRng(seed).fork('permutations');
	const shuffle = pooled.length <= SHORT ? shuffleFront : shuffleLong;
	const draws = new Float64Array(shuffle === shuffleFront ? Math.ceil(few / 2) : few);
	let left = permutations;
	return () => {
		if (left-- === 0) return false;
		rng.fillUniform(draws);
		shuffle(pooled, draws, few);
		return true;
	};
}

/**
 * Fisher and Yates's shuffle of the first places. One draw of 53 bits serves two of them, as what the
 * first place leaves of it is uniform again: 21 bits finer than there are places, at worst.
 */
function shuffleFront(pooled: Float64Array, draws: Float64Array, few: number): void {
	const size = pooled.length;
	for (let k = 0; k < few; k += 2) {
		const place = (draws[k >> 1] as number) * (size - k);
		const step = place | 0;
		swap(pooled, k, k + step);
		if (k + 1 < few) swap(pooled, k + 1, k + 1 + (((place - step) * (size - k - 1)) | 0));
	}
}

function swap(values: Float64Array, one: number, other: number): void {
	const kept = values[one] as number;
	values[one] = values[other] as number;
	values[other] = kept;
}

/** The same for samples so long that each place takes a draw of its own. */
function shuffleLong(pooled: Float64Array, draws: Float64Array, few: number): void {
	const size = pooled.length;
	for (let k = 0; k < few; k++) {
		swap(pooled, k, k + (((draws[k] as number) * (size - k)) | 0));
	}
}

/** Lays out one way after the other to choose the smaller sample, until there is none left. */
function everySplit(pooled: Float64Array, few: number): () => boolean {
	const values = pooled.slice();
	const size = values.length;
	let ways = 1;
	for (let k = 1; k <= few && ways <= MOST_SPLITS; k++) ways = (ways * (size + 1 - k)) / k;
	checkAtMost('permutationTest', 'ways to split when exact', ways, MOST_SPLITS);
	const chosen = Array.from({ length: few }, (_, k) => k);
	let more = true;
	return () => {
		if (!more) return false;
		let i = 0;
		for (let k = 0; k < size; k++) {
			pooled[chosen[i] === k ? i++ : few + k - i] = values[k] as number;
		}
		more = advance(chosen, size);
		return true;
	};
}

/** The next larger choice of places; false after the last one. */
function advance(chosen: number[], size: number): boolean {
	let k = chosen.length - 1;
	while (k >= 0 && chosen[k] === size - chosen.length + k) k--;
	if (k < 0) return false;
	let place = chosen[k] as number;
	for (; k < chosen.length; k++) chosen[k] = ++place;
	return true;
}
