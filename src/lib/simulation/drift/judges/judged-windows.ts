import {
	categoricalPair,
	continuousPair,
	sortedCopy,
	type CategoricalPair,
	type ContinuousPair
} from '../../../stats/index.ts';

/** How the rules that count are to count: bins of a numeric feature, and what an empty one reads. */
export type CountOptions = { readonly bins: number; readonly floor: number };

/** A numeric feature as a judge sees it: sorted for most rules, in the order of the rows for chunks. */
export type NumericWindows = {
	readonly pair: ContinuousPair;
	readonly inOrder: { readonly reference: Float64Array; readonly current: Float64Array };
};

/** A feature with categories: counts of each window, and of each chunk of it. */
export type CategoryWindows = {
	readonly pair: CategoricalPair;
	readonly chunks: {
		readonly reference: readonly (readonly number[])[];
		readonly current: readonly (readonly number[])[];
	};
};

export type JudgedWindows = NumericWindows | CategoryWindows;

export const isNumeric = (windows: JudgedWindows): windows is NumericWindows =>
	windows.pair.kind === 'continuous';

/** Two windows of a numeric feature, rows in the order in which they came. */
export function numericWindows(
	reference: Float64Array,
	current: Float64Array,
	{ bins, floor }: CountOptions
): NumericWindows {
	const sorted = { reference: sortedCopy(reference), current: sortedCopy(current) };
	return {
		pair: continuousPair(sorted.reference, sorted.current, { bins, floor, sorted: true }),
		inOrder: { reference, current }
	};
}

/** Two windows of a feature with categories, counted chunk by chunk. */
export function categoryWindows(
	chunks: CategoryWindows['chunks'],
	labels: readonly string[],
	floor: number
): CategoryWindows {
	const total = (side: readonly (readonly number[])[]) =>
		labels.map((_, k) => side.reduce((sum, counts) => sum + (counts[k] ?? 0), 0));
	return {
		pair: categoricalPair(total(chunks.reference), total(chunks.current), labels, { floor }),
		chunks
	};
}
