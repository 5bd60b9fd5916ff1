import type { Rng } from '../../../random/index.ts';

/**
 * Rows per category when n rows are drawn: an exact multinomial, one binomial after another, so that
 * a million rows cost no more than twenty.
 *
 * @param weights one weight a category, at least 0, in any unit; all 0 is read as all equal
 * @param n rows, a whole number
 */
export function multinomial(rng: Rng, weights: readonly number[], n: number): number[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const shares = weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
	// The last category that can get rows takes what is left, so that rounding never loses one.
	const last = shares.findLastIndex((part) => part > 0);
	let rows = n;
	let open = 1;
	return shares.map((part, index) => {
		const drawn = index === last ? rows : rng.binomial(rows, open > part ? part / open : 1);
		rows -= drawn;
		open -= part;
		return drawn;
	});
}
