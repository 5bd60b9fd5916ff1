import type { Rng } from '../../random/index.ts';
import { normal } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** How far the accuracies of two runs may lie apart by chance. */
function noiseOfTwoRuns(random: Rng): AskedTask {
	const rows = 1000 * (1 + random.integer(20));
	const flips = 10 * (2 + random.integer(10));
	const answer = (100 * normal(0, 1).quantile(0.975) * Math.sqrt(flips)) / rows;
	const scored = rows.toLocaleString('en-GB');
	return {
		question: `Two runs of one training are scored on the same ${scored} rows. On ${flips} of them exactly one of the two is right. How far apart may their accuracies lie by chance, as 1.96 standard deviations?`,
		answer,
		tolerance: Math.max(0.02, 0.08 * answer),
		unit: 'points',
		decimals: 2,
		why: `Only the ${flips} rows on which they differ count, each a toss of a coin: the difference has a standard deviation of √${flips} = ${Math.sqrt(flips).toFixed(1)} rows. Times 1.96, over ${scored} rows, that is ${answer.toFixed(2)} points.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'noise-of-two-runs', ask: noiseOfTwoRuns }];
