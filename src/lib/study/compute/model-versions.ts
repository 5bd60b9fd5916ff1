import type { Rng } from '../../random/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** What a score becomes once the positives of the training were weighted. */
function weightedScore(random: Rng): AskedTask {
	const percent = 2 + random.integer(19);
	const weight = 2 + random.integer(9);
	const odds = (weight * percent) / (100 - percent);
	const answer = (100 * odds) / (1 + odds);
	return {
		question: `A calibrated model gives a case ${percent} %. The next one is trained on the same data with positives weighted ${weight} times, and nothing else changed. What does it give the case?`,
		answer,
		tolerance: 1,
		unit: '%',
		decimals: 1,
		why: `The weight multiplies the odds: ${percent} to ${100 - percent} becomes ${weight * percent} to ${100 - percent}, which is ${answer.toFixed(1)} %. The order of cases stays, so AUC sees nothing.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'weighted-score', ask: weightedScore }];
