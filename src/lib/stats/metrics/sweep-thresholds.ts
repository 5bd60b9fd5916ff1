import { sortedCopy } from '../describe/sorted-copy.ts';
import type { SplitScores } from './split-scores.ts';

/**
 * Lowers the threshold from one distinct score to the next and tells how many rows it calls positive.
 *
 * @param visit called for each distinct score, from the highest, with the positives and the negatives
 * at or above it
 */
export function sweepThresholds(
	split: SplitScores,
	visit: (threshold: number, truePositives: number, falsePositives: number) => void
): void {
	const positives = sortedCopy(split.positives);
	const negatives = sortedCopy(split.negatives);
	const [n, m] = [positives.length, negatives.length];
	let [i, j] = [n, m];
	while (i + j > 0) {
		const threshold = Math.max(positives[i - 1] ?? -Infinity, negatives[j - 1] ?? -Infinity);
		while (i > 0 && positives[i - 1] === threshold) i--;
		while (j > 0 && negatives[j - 1] === threshold) j--;
		visit(threshold, n - i, m - j);
	}
}
