/** Counts in which every category has at least five expected rows on both sides, as far as can be. */
export type PooledCounts = {
	readonly reference: number[];
	readonly current: number[];
	/** How many categories were counted as one. */
	readonly pooled: number;
	/** Some category still has fewer expected rows. */
	readonly small: boolean;
};

const leastExpected = 5;

/**
 * Counts categories that are too rare for chi-square as one. Which are rare is decided on both sides
 * together, so that the test keeps its level.
 */
export function poolRare(reference: readonly number[], current: readonly number[]): PooledCounts {
	const [n, m] = [sum(reference), sum(current)];
	const smaller = Math.min(n, m) / (n + m);
	const isSmall = (rows: number) => rows * smaller < leastExpected;
	const groups = reference
		.map((before, k) => [before, current[k] as number] as const)
		.sort((a, b) => b[0] + b[1] - (a[0] + a[1]));
	let kept = groups.findIndex(([a, b]) => isSmall(a + b));
	if (kept < 0) kept = groups.length;
	const rare = () => groups.slice(kept);
	// The rare ones together may still be too few: then the next larger joins them.
	while (kept > 1 && rare().length > 0 && isSmall(sum(rare().map(([a, b]) => a + b)))) kept--;
	const pooled = rare();
	const all = groups.slice(0, kept);
	if (pooled.length > 0) {
		all.push([sum(pooled.map(([a]) => a)), sum(pooled.map(([, b]) => b))]);
	}
	return {
		reference: all.map(([a]) => a),
		current: all.map(([, b]) => b),
		pooled: pooled.length > 1 ? pooled.length : 0,
		small: all.some(([a, b]) => isSmall(a + b))
	};
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
