import type { Rng } from '../../random/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Where a fall arises: between training and hold-out, hold-out and next day, or next day and live. */
function lostInServing(random: Rng): AskedTask {
	const train = 900 + random.integer(60);
	const holdOut = train - 5 - random.integer(20);
	const nextDay = holdOut - 5 - random.integer(25);
	const answer = (10 + random.integer(70)) / 10;
	const live = nextDay - 10 * answer;
	const auc = (thousandths: number) => (thousandths / 1000).toFixed(3);
	return {
		question: `AUC is ${auc(train)} on the training rows, ${auc(holdOut)} on hold-out rows, ${auc(nextDay)} on the next day’s rows scored by the training code, and ${auc(live)} for the same rows as they were scored live. How many points (hundredths) are lost in serving?`,
		answer,
		tolerance: 0.15,
		unit: 'points',
		decimals: 1,
		why: `Same rows, two codes: ${auc(nextDay)} − ${auc(live)} is ${answer.toFixed(1)} points, and that is skew between training and serving. The step from training to hold-out is overfitting, the step to the next day is time.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'lost-in-serving', ask: lostInServing }];
