import { checkFinite, checkPositive } from '../check-number.ts';
import { checkSameLength } from '../check-same-length.ts';
import { StatsError } from '../stats-error.ts';
import { comparableShares } from './shares.ts';

export type KlDivergenceOptions = {
	/** Base of the logarithm: e gives nats (the default), 2 gives bits. */
	base?: number;
	/** Added to every count before shares are taken, so that no bin is empty; 0 means none. */
	pseudocount?: number;
};

/**
 * Kullback-Leibler divergence, sum of p ln(p / q): what it costs to describe values from p with a code
 * made for q. Not symmetric. 0 for equal shares, Infinity where q is 0 and p is not.
 *
 * @param p counts or proportions of the reference, 0 or more, not all 0
 * @param q counts or proportions of the current sample, same bins in the same order
 * @returns nats, or units of the chosen base; never below 0
 * @throws StatsError if the bins differ in number, a count is negative, or a side is empty
 * @see Kullback & Leibler (1951), "On Information and Sufficiency"; SciPy `entropy(p, q)`
 */
export function klDivergence(
	p: ArrayLike<number>,
	q: ArrayLike<number>,
	{ base = Math.E, pseudocount = 0 }: KlDivergenceOptions = {}
): number {
	checkBase('klDivergence', base);
	if (pseudocount !== 0) checkPositive('klDivergence', 'pseudocount', pseudocount);
	checkSameLength('klDivergence', 'bins', p, q);
	const filled = (counts: ArrayLike<number>) => Array.from(counts, (count) => count + pseudocount);
	const [before, after] = comparableShares(
		'klDivergence',
		pseudocount > 0 ? filled(p) : p,
		pseudocount > 0 ? filled(q) : q
	);
	let nats = 0;
	for (let i = 0; i < before.length; i++) nats += cost(before[i] as number, after[i] as number);
	return base === Math.E ? nats : nats / Math.log(base);
}

/**
 * p ln(p / q) + q - p: never negative, and its last two parts cancel over all bins. So written, two
 * nearly equal shares do not lose their digits in a difference of logarithms.
 */
function cost(p: number, q: number): number {
	if (p === 0) return q;
	if (q === 0) return Infinity;
	const change = (q - p) / p;
	if (Math.abs(change) < 0.5) return p * (change - Math.log1p(change));
	return p * (Math.log(p) - Math.log(q)) + q - p;
}

/** @throws StatsError `out-of-range` for a base that has no logarithm above 0 */
export function checkBase(caller: string, base: number): void {
	checkFinite(caller, 'base', base);
	if (base > 1) return;
	throw new StatsError('out-of-range', `${caller} requires a base above 1, got ${base}`);
}
