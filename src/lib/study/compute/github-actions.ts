import type { Rng } from '../../random/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** GitHub's price of a minute on a standard Linux runner and the free ones of plan Free, 2026-11-23. */
const price = 0.006;
const free = 2000;

/** What the minutes of a runner that waits for a cloud cost in a month. */
function waitingBill(random: Rng): AskedTask {
	const runs = 10 + random.integer(31);
	const hours = 2 + random.integer(4);
	const minutes = runs * hours * 60;
	const answer = Math.max(0, minutes - free) * price;
	return {
		question: `A private repository on plan Free starts ${runs} cloud trainings a month, and a standard runner waits ${hours} hours for each. 2,000 minutes are free, then each costs $0.006. What does the waiting cost a month?`,
		answer,
		tolerance: 0.5,
		unit: 'dollars',
		decimals: 2,
		why:
			minutes > free
				? `${runs} × ${hours} × 60 is ${minutes} minutes. ${minutes - free} of them are billed: $${answer.toFixed(2)}.`
				: `${runs} × ${hours} × 60 is ${minutes} minutes, fewer than the 2,000 free ones: $0.00.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'waiting-bill', ask: waitingBill }];
