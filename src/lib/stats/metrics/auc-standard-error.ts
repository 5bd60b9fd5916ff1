import { checkProbability, checkWhole } from '../check-number.ts';

export type AucStandardErrorOptions = {
	/** Area under the ROC curve, 0 to 1: expected, or read in a report that has no scores. */
	auc: number;
	/** Rows that are 1, at least 1. */
	positives: number;
	/** Rows that are 0, at least 1. */
	negatives: number;
};

/**
 * Standard error of an area under the ROC curve from the numbers of rows alone, after Hanley and
 * McNeil: for planning, or for a report without scores. With scores, `rocAucInterval` assumes less.
 *
 * @throws StatsError if `auc` is outside 0 to 1, or a class has no rows
 * @see Hanley & McNeil (1982), "The Meaning and Use of the Area under a ROC Curve"
 */
export function aucStandardError({ auc, positives, negatives }: AucStandardErrorOptions): number {
	checkProbability('aucStandardError', 'auc', auc);
	checkWhole('aucStandardError', 'positives', positives, 1);
	checkWhole('aucStandardError', 'negatives', negatives, 1);
	// auc / (2 - auc) - auc^2 and 2 auc^2 / (1 + auc) - auc^2, without the cancellation near 0 and 1.
	const base = auc * (1 - auc);
	const ofPositives = ((positives - 1) * base * (1 - auc)) / (2 - auc);
	const ofNegatives = ((negatives - 1) * base * auc) / (1 + auc);
	return Math.sqrt((base + ofPositives + ofNegatives) / positives / negatives);
}
