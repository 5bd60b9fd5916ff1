import { checkSameLength } from '../check-same-length.ts';
import { distinctIds, type Id } from './distinct-ids.ts';
import { shareOf } from './share-of.ts';

/** Precision, recall and F1, each from 0 to 1. */
export type Averages = { precision: number; recall: number; f1: number };

export type MulticlassMetrics = {
	/** The classes in rising order: the rows and columns of `confusion`. */
	classes: Id[];
	/** Rows by what they are (first index) and what they were called (second). */
	confusion: number[][];
	/** Each class counts the same, however rare. */
	macro: Averages;
	/** Each row counts the same: all three are the accuracy. */
	micro: Averages;
	/** Each class counts by its rows. */
	weighted: Averages;
};

/**
 * Precision, recall and F1 over several classes, averaged in the three usual ways; they differ most
 * where classes are rare. A share of 0 of 0 counts as 0.
 *
 * @param actual what the rows are: finite numbers or texts, at most 1000 classes
 * @param predicted what the model called them; one for each row
 * @throws StatsError if there are no rows, the lengths differ, or a class is neither number nor text
 * @see scikit-learn `precision_recall_fscore_support(average=...)`
 */
export function multiclassMetrics(
	actual: ArrayLike<Id>,
	predicted: ArrayLike<Id>
): MulticlassMetrics {
	checkSameLength('multiclassMetrics', 'rows', actual, predicted);
	const places = distinctIds('multiclassMetrics', 'classes', actual, predicted);
	const classes = [...places.keys()];
	const confusion = classes.map(() => new Array<number>(classes.length).fill(0));
	for (let i = 0; i < actual.length; i++) {
		confusion[places.get(actual[i] as Id) as number]![places.get(predicted[i] as Id) as number]!++;
	}
	const support = confusion.map((row) => row.reduce((sum, count) => sum + count, 0));
	const called = classes.map((_, k) => confusion.reduce((sum, row) => sum + row[k]!, 0));
	const right = classes.map((_, k) => confusion[k]![k]!);
	/** Weighs the classes; the weights add up to 1. */
	const average = (weight: (k: number) => number): Averages => {
		const over = (share: (k: number) => number) =>
			right.reduce((sum, _, k) => sum + weight(k) * share(k), 0);
		return {
			precision: over((k) => shareOf(right[k]!, called[k]!)),
			recall: over((k) => shareOf(right[k]!, support[k]!)),
			f1: over((k) => shareOf(2 * right[k]!, called[k]! + support[k]!))
		};
	};
	const accuracy = right.reduce((sum, count) => sum + count, 0) / actual.length;
	return {
		classes,
		confusion,
		macro: average(() => 1 / classes.length),
		micro: { precision: accuracy, recall: accuracy, f1: accuracy },
		weighted: average((k) => support[k]! / actual.length)
	};
}
