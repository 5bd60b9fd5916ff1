import type { SampleRows } from '../drift-one-feature.ts';

type Test = 'ks' | 'cramer-von-mises' | 'mann-whitney';

const isExact: Record<Test, (data: SampleRows) => boolean> = {
	ks: ({ reference, current }) => reference.length * current.length <= 5e6,
	'cramer-von-mises': ({ reference, current }) => Math.max(reference.length, current.length) <= 20,
	'mann-whitney': (data) => data.reference.length * data.current.length <= 2000 && !hasTies(data)
};

/**
 * How the page works out a p-value for these rows: Kolmogorov-Smirnov exactly while n m <= 5e6,
 * Cramer-von Mises while neither sample has more than 20 rows, Mann-Whitney while n m <= 2000 and no
 * two rows are alike.
 */
export function pValueMethod(test: Test, data: SampleRows): 'exact' | 'asymptotic' {
	return isExact[test](data) ? 'exact' : 'asymptotic';
}

function hasTies({ reference, current }: SampleRows): boolean {
	const values = [...Array.from(reference), ...Array.from(current)];
	return new Set(values).size < values.length;
}
