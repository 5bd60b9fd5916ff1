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

/** What a month of short jobs uses up, since each of them counts in whole minutes. */
function minutesRoundedUp(random: Rng): AskedTask {
	const jobs = 3 + random.integer(6);
	const seconds = 65 + 5 * random.integer(30);
	const pushes = 20 * (3 + random.integer(8));
	const each = Math.ceil(seconds / 60);
	const answer = jobs * each * pushes;
	return {
		question: `A workflow of a private repository has ${jobs} jobs on the standard Linux runner, each of ${seconds} seconds. It runs ${pushes} times a month. How many minutes does GitHub count?`,
		answer,
		tolerance: 0.02 * answer,
		unit: 'minutes',
		decimals: 0,
		why: `Each job rounds up: ${seconds} seconds are ${each} minutes. ${jobs} × ${each} × ${pushes} is ${answer.toLocaleString('en-GB')}, where the machines worked ${((jobs * seconds * pushes) / 60).toFixed(0)}. One longer job is often cheaper than many short ones, and slower.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'waiting-bill', ask: waitingBill },
	{ id: 'minutes-rounded-up', ask: minutesRoundedUp }
];
