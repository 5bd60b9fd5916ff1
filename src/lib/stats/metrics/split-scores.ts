import { checkSample } from '../check-sample.ts';
import { StatsError } from '../stats-error.ts';
import { checkActual } from './check-labels.ts';

/** The scores of the rows that are 1 and of those that are 0. */
export type SplitScores = { positives: Float64Array; negatives: Float64Array };

/** How many rows of a class a curve needs. */
type Needs = { positives: number; negatives: number };

/**
 * Splits scores by what the rows are, so that two plain sorts do for what would be a sort of pairs.
 *
 * @throws StatsError if lengths differ, a label or score is unfit, or a class has too few rows
 */
export function splitScores(
	caller: string,
	actual: ArrayLike<number>,
	scores: ArrayLike<number>,
	needs: Needs = { positives: 1, negatives: 1 }
): SplitScores {
	checkActual(caller, actual, scores);
	checkSample(caller, 'scores', scores);
	let count = 0;
	for (let i = 0; i < actual.length; i++) count += actual[i] as number;
	const positives = new Float64Array(count);
	const negatives = new Float64Array(actual.length - count);
	if (count < needs.positives || negatives.length < needs.negatives) {
		throw new StatsError(
			'too-few',
			`${caller} requires at least ${needs.positives} positive and ${needs.negatives} negative rows, ` +
				`got ${count} and ${negatives.length}`
		);
	}
	let [i, j] = [0, 0];
	for (let row = 0; row < actual.length; row++) {
		if (actual[row] === 1) positives[i++] = scores[row] as number;
		else negatives[j++] = scores[row] as number;
	}
	return { positives, negatives };
}
