import type { Rng } from '../../random/index.ts';
import { normal } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** How far off a week's accuracy may read although nothing changed. */
function readingWidth(random: Rng): AskedTask {
	const labels = [100, 200, 400, 500, 1000, 2000][random.integer(6)] ?? 500;
	const accuracy = 80 + random.integer(16);
	const share = accuracy / 100;
	const sd = 100 * Math.sqrt((share * (1 - share)) / labels);
	const answer = normal(0, 1).quantile(0.975) * sd;
	return {
		question: `Accuracy is truly ${accuracy} % and stays so. Each week you read it on ${labels.toLocaleString('en-GB')} labels. Within how many points of ${accuracy} % do 95 % of the readings lie?`,
		answer,
		tolerance: Math.max(0.1, 0.06 * answer),
		unit: 'points',
		decimals: 1,
		why: `One standard deviation is the root of p (1 − p) / n: ${sd.toFixed(2)} points. Twice that is near enough: ± ${answer.toFixed(1)} points. A line closer than this rings in quiet weeks.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'reading-width', ask: readingWidth }];
