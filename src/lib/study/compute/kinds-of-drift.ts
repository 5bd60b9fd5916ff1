import type { Rng } from '../../random/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** The share of positives from the share that is called, hits and slips: BBSE with two classes. */
function bbseByHand(random: Rng): AskedTask {
	const hits = [70, 80, 90][random.integer(3)] ?? 80;
	const slips = [5, 10, 20][random.integer(3)] ?? 10;
	const positives = 5 * (1 + random.integer(12));
	const called = (hits * positives + slips * (100 - positives)) / 100;
	const said = Number(called.toFixed(1));
	const answer = (100 * (said - slips)) / (hits - slips);
	return {
		question: `On validation data the model calls ${hits} % of the positives and ${slips} % of the negatives. Today it calls ${said} % of all rows. If P(X|Y) stayed, what share is positive today?`,
		answer,
		tolerance: 1.5,
		unit: '%',
		decimals: 1,
		why: `Called = hits × p + slips × (1 − p). So p = (${said} − ${slips}) / (${hits} − ${slips}) = ${answer.toFixed(1)} %. It holds only while each kind of row looks as it did.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'bbse-by-hand', ask: bbseByHand }];
