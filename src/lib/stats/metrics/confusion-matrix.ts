import { checkActual, checkLabels } from './check-labels.ts';

/** How many rows were called right and wrong, by what they are. */
export type ConfusionMatrix = {
	/** True positives: called 1, are 1. */
	tp: number;
	/** False positives: called 1, are 0. */
	fp: number;
	/** False negatives: called 0, are 1. */
	fn: number;
	/** True negatives: called 0, are 0. */
	tn: number;
};

/**
 * Confusion matrix: the four counts that every metric of a yes-or-no prediction is made of.
 *
 * @param actual what the rows are, 1 or 0; at least one
 * @param predicted what the model called them, 1 or 0; one for each row
 * @throws StatsError if there are no rows, the lengths differ or a label is not 0 or 1
 * @see scikit-learn `confusion_matrix`
 */
export function confusionMatrix(
	actual: ArrayLike<number>,
	predicted: ArrayLike<number>
): ConfusionMatrix {
	checkActual('confusionMatrix', actual, predicted);
	checkLabels('confusionMatrix', 'predicted', predicted);
	let [positives, called, tp] = [0, 0, 0];
	for (let i = 0; i < actual.length; i++) {
		const [is, says] = [actual[i] as number, predicted[i] as number];
		positives += is;
		called += says;
		tp += is * says;
	}
	const [fp, fn] = [called - tp, positives - tp];
	return { tp, fp, fn, tn: actual.length - tp - fp - fn };
}
