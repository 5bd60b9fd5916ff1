import {
	chiSquareTest,
	cramerVonMisesTest,
	domainClassifierTest,
	hellingerDistance,
	jensenShannonDistance,
	klDivergence,
	ksTest,
	mannWhitneyUTest,
	psi,
	wassersteinDistance
} from '../../../src/lib/stats/index.ts';
import type {
	BinDetectorId,
	DriftSnippetInput,
	RowDetectorId,
	SampleRows
} from '../../../src/lib/reproduce/drift-one-feature.ts';

type Found = { statistic: number; pValue?: number };
type Sides = { reference: ArrayLike<number>; current: ArrayLike<number> };

const fromCounts: Record<BinDetectorId, (counts: Sides, floor: number) => Found> = {
	'chi-square': ({ reference, current }) => chiSquareTest(reference, current),
	psi: ({ reference, current }, floor) => ({
		statistic: psi(reference, current, { floor }).psi
	}),
	kl: ({ reference, current }) => ({ statistic: klDivergence(reference, current) }),
	'jensen-shannon': ({ reference, current }) => ({
		statistic: jensenShannonDistance(reference, current)
	}),
	hellinger: ({ reference, current }) => ({ statistic: hellingerDistance(reference, current) })
};

const fromRows: Record<RowDetectorId, (rows: Sides) => Found> = {
	ks: ({ reference, current }) => ksTest(reference, current),
	'cramer-von-mises': ({ reference, current }) => cramerVonMisesTest(reference, current),
	'mann-whitney': ({ reference, current }) =>
		mannWhitneyUTest(reference, current, { method: 'asymptotic' }),
	wasserstein: ({ reference, current }) => ({
		statistic: wassersteinDistance(reference, current, { normed: 'reference-sd' })
	}),
	'classifier-auc': ({ reference, current }) => {
		const { auc, pValue } = domainClassifierTest(features(reference), features(current));
		return { statistic: auc, pValue };
	}
};

function features(values: ArrayLike<number>): { columns: Float64Array[] } {
	const first = Float64Array.from(values).slice(0, 20_000);
	return { columns: [first, first.map((value) => value * value)] };
}

function binned({ reference, current }: SampleRows, edges: readonly number[]): Sides {
	const count = (values: ArrayLike<number>) => {
		const counts = new Array<number>(edges.length + 1).fill(0);
		for (const value of Array.from(values)) counts[edges.filter((edge) => edge <= value).length]!++;
		return counts;
	};
	return { reference: count(reference), current: count(current) };
}

/** The numbers of the page for a state, under the names that a snippet prints, in its order. */
export function pageNumbers({ data, edges, floor, detectors }: DriftSnippetInput) {
	const counts = data.kind === 'counts' ? data : binned(data, edges);
	const numbers = new Map<string, number>();
	for (const { id } of detectors) {
		if (!(id in fromCounts) && data.kind === 'counts') continue;
		const found =
			id in fromCounts
				? fromCounts[id as BinDetectorId](counts, floor)
				: fromRows[id as RowDetectorId](data as SampleRows);
		numbers.set(`${id}.statistic`, found.statistic);
		if (found.pValue !== undefined) numbers.set(`${id}.p_value`, found.pValue);
	}
	return numbers;
}
