import type { Rng } from '../../random/index.ts';
import { normal } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Rows between the cut that a model learnt and the one that is right by now. */
function rowsBetween(random: Rng): AskedTask {
	const step = [0.01, 0.02, 0.03][random.integer(3)] ?? 0.02;
	const everyDays = 7 * (1 + random.integer(4));
	const delay = [3, 10, 20, 30][random.integer(4)] ?? 10;
	const shift = step * (everyDays + delay);
	const answer = 100 * (normal(0, 1).cdf(shift) - 0.5);
	return {
		question: `A normal feature with standard deviation 1 moves up by ${step} a day, and the right cut moves with its mean. You retrain every ${everyDays} days on one day of labels that are ${delay} days old. Just before the next retrain, what share of today’s rows lies between the model’s cut and the right one?`,
		answer,
		tolerance: 2,
		unit: '%',
		decimals: 1,
		why: `The model’s rows are then ${everyDays} + ${delay} = ${everyDays + delay} days old, so its cut lies ${shift.toFixed(2)} standard deviations below the mean. Between the two lie Φ(${shift.toFixed(2)}) − ½ = ${answer.toFixed(1)} % of the rows, and each of them gets the wrong answer.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'rows-between', ask: rowsBetween }];
