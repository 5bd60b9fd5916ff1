import type { Rng } from '../../random/index.ts';
import { binomial } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Faults that pass two layers of tests. */
function fallThrough(random: Rng): AskedTask {
	const faults = 20 * (1 + random.integer(5));
	const first = 10 * (3 + random.integer(6));
	const second = 10 * (2 + random.integer(6));
	const passed = ((100 - first) * (100 - second)) / 10_000;
	const answer = faults * passed;
	const { quantile } = binomial(faults, passed);
	return {
		question: `${faults} faults meet two layers of tests that catch independently. The first catches ${first} % of what reaches it, the second ${second} %. How many faults do you expect behind both?`,
		answer,
		tolerance: Math.max(1, 0.1 * answer),
		unit: 'faults',
		decimals: 1,
		why: `What is missed multiplies: ${100 - first} % of ${100 - second} % is ${(100 * passed).toFixed(0)} %, so ${answer.toFixed(1)} of ${faults}. Nine years in ten lie between ${quantile(0.05)} and ${quantile(0.95)}. If both layers miss the same kind of fault, more get through.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'fall-through', ask: fallThrough }];
