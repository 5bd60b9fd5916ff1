/** Both one-sided p-values of a paired comparison. */
export interface SignTest {
	/** Chance of at least so many wins if both were equal: never too small. */
	readonly exact: number;
	/** The same with half of the chance of just so many: right on average, sometimes too small. */
	readonly midP: number;
}

/**
 * McNemar's test of two models on the same rows, one-sided and exact: only the rows on which one alone
 * is right count, and of those half should go to either. Works outwards from the middle, by arithmetic
 * that every engine does alike.
 *
 * @param wins rows that the newcomer alone got right
 * @param losses rows that the old one alone got right
 * @see Fagerland, Lydersen & Laake (2013), "The McNemar test for binary matched-pairs data: mid-p and
 *   asymptotic are better than exact conditional", https://doi.org/10.1186/1471-2288-13-91
 */
export function signTest(wins: number, losses: number): SignTest {
	const rows = wins + losses;
	const middle = Math.floor(rows / 2);
	let [all, tail, just] = [0, 0, 0];
	const add = (k: number, weight: number) => {
		all += weight;
		if (k >= wins) tail += weight;
		if (k === wins) just = weight;
	};
	for (let [k, weight] = [middle, 1]; k <= rows; k++) {
		add(k, weight);
		weight *= (rows - k) / (k + 1);
	}
	for (let [k, weight] = [middle - 1, 1]; k >= 0; k--) {
		weight *= (k + 1) / (rows - k);
		add(k, weight);
	}
	return { exact: tail / all, midP: (tail - just / 2) / all };
}
