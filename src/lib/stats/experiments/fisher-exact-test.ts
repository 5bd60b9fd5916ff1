import { checkAtMost } from '../check-number.ts';
import { checkSameLength } from '../check-same-length.ts';
import { checkList } from '../check-list.ts';
import { checkCounts } from '../check-weights.ts';
import { logBetaPower } from '../special/log-beta-power.ts';
import { StatsError } from '../stats-error.ts';

export type FisherExactTestResult = {
	/** a d / (b c): of the sample, as SciPy; R estimates another. Null where it is 0 / 0. */
	oddsRatio: number | null;
	pValue: number;
};

/** Tables as likely as the seen one but for rounding count as likely, as in R. */
const ALMOST = 1 + 1e-7;

/**
 * Fisher's exact test of a two by two table, two-sided: the chance of a table that is no likelier than
 * the one seen, given its margins. Right for any counts, however small.
 *
 * @param table [[a, b], [c, d]]: for each of two arms the successes and the failures; whole counts
 * @throws StatsError if it is no two by two table of counts, is empty, or has more than 1e12 rows
 * @see Fisher (1935); R `fisher.test`, SciPy `fisher_exact`
 */
export function fisherExactTest(
	table: readonly [readonly [number, number], readonly [number, number]]
): FisherExactTestResult {
	const [[a, b], [c, d]] = checkedTable(table);
	const [cross, other] = [a * d, b * c];
	return {
		oddsRatio: cross === 0 && other === 0 ? null : cross / other,
		pValue: twoSided({ first: a + b, second: c + d, successes: a + c }, a)
	};
}

/** Fixed margins: rows of both arms, and the successes of both together. */
type Margins = { first: number; second: number; successes: number };

function twoSided(margins: Margins, seen: number): number {
	const { first, second, successes } = margins;
	const [fewest, most] = [Math.max(0, successes - second), Math.min(first, successes)];
	const n = first + second;
	const mode = Math.floor(((first + 1) / (n + 2)) * (successes + 1));
	const step = seen <= mode ? -1 : 1;
	const limit = logChance(margins, seen) + Math.log(ALMOST);
	// On the other side of the peak chances fall: the first that is no likelier starts the other tail.
	const end = step < 0 ? most : fewest;
	let [near, far] = [mode, end - step];
	while (Math.abs(far - near) > 1) {
		const middle = Math.floor((near + far) / 2);
		if (logChance(margins, middle) > limit) near = middle;
		else far = middle;
	}
	if (logChance(margins, mode) <= limit) far = step < 0 ? seen + 1 : seen - 1;
	if (Math.abs(far - seen) <= 1) return 1;
	return Math.min(1, tail(margins, seen, step) + tail(margins, far, -step));
}

/** Sum of the chances from one count outwards, each from the one before it. */
function tail({ first, second, successes }: Margins, from: number, step: number): number {
	const [fewest, most] = [Math.max(0, successes - second), Math.min(first, successes)];
	if (from < fewest || from > most) return 0;
	let term = 1;
	let sum = 1;
	for (let k = from; k !== (step < 0 ? fewest : most) && term > 1e-17 * sum; k += step) {
		const more = step < 0 ? k - 1 : k;
		const up =
			((first - more) / (more + 1)) * ((successes - more) / (second - successes + more + 1));
		term *= step < 0 ? 1 / up : up;
		sum += term;
	}
	return sum * Math.exp(logChance({ first, second, successes }, from));
}

/** Logarithm of the hypergeometric chance of k successes in the first arm (Loader 2000). */
function logChance({ first, second, successes }: Margins, k: number): number {
	const share = successes / (first + second);
	const rest = 1 - share;
	const failures = first + second - successes;
	return (
		logBinomial(k, first - k, share, rest) +
		logBinomial(successes - k, second - successes + k, share, rest) -
		logBinomial(successes, failures, share, rest)
	);
}

function logBinomial(k: number, misses: number, p: number, q: number): number {
	if (k === 0) return misses === 0 ? 0 : misses * Math.log1p(-p);
	if (misses === 0) return k * Math.log(p);
	return logBetaPower(k, misses, p, q) - Math.log(k) - Math.log(misses / (k + misses));
}

function checkedTable(table: Parameters<typeof fisherExactTest>[0]) {
	checkList('fisherExactTest', 'table', table);
	const [top, bottom] = [table[0], table[1]];
	checkSameLength('fisherExactTest', 'columns', top, bottom);
	if (table.length !== 2 || top.length !== 2) {
		throw new StatsError('length-mismatch', 'fisherExactTest requires a table of 2 by 2 counts');
	}
	checkCounts('fisherExactTest', 'table', [...top, ...bottom]);
	checkAtMost('fisherExactTest', 'rows', top[0] + top[1] + bottom[0] + bottom[1], 1e12);
	return [top, bottom] as const;
}
