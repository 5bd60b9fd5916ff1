import type { SampleRows } from '../drift-one-feature.ts';

/**
 * How the page works out a p-value at these sample sizes: Kolmogorov-Smirnov exactly while
 * n m <= 5e6, Cramer-von Mises while neither sample has more than 20 rows.
 */
export function pValueMethod(
	test: 'ks' | 'cramer-von-mises',
	{ reference, current }: SampleRows
): 'exact' | 'asymptotic' {
	const isSmall =
		test === 'ks'
			? reference.length * current.length <= 5e6
			: Math.max(reference.length, current.length) <= 20;
	return isSmall ? 'exact' : 'asymptotic';
}
