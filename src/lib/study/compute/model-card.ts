import type { Rng } from '../../random/index.ts';
import { wilsonInterval } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** How bad a rate in a small group may really be. */
function smallGroupUpper(random: Rng): AskedTask {
	const people = 20 + 5 * random.integer(17);
	const missed = Math.round(people * (0.1 + 0.02 * random.integer(11)));
	const [low, high] = wilsonInterval(missed, people, 0.95);
	const answer = 100 * high;
	return {
		question: `Of ${people} suited people in a small group, the model missed ${missed}. What is the upper end of the 95 % interval for its miss rate? Aim within 3 points.`,
		answer,
		tolerance: 3,
		unit: '%',
		decimals: 1,
		why: `${missed} of ${people} is ${((100 * missed) / people).toFixed(1)} %, with a Wilson interval from ${(100 * low).toFixed(1)} to ${answer.toFixed(1)} %. As a rough guide add 1.96 √(p(1 − p)/n), and know that it is too short at such n.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'small-group-upper', ask: smallGroupUpper }];
