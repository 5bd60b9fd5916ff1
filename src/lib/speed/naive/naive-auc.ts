/** Area under the ROC curve by its definition: compare every positive with every negative. */
export function naiveAuc(negatives: readonly number[], positives: readonly number[]): number {
	let wins = 0;
	for (const positive of positives) {
		for (const negative of negatives) {
			if (positive > negative) wins++;
			else if (positive === negative) wins += 0.5;
		}
	}
	return wins / (negatives.length * positives.length);
}
