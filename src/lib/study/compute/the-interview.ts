import type { Rng } from '../../random/index.ts';
import { burnRate } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Share of a month's error budget that one bad release spends. */
function budgetSpent(random: Rng): AskedTask {
	const objective = [0.99, 0.995, 0.999][random.integer(3)] ?? 0.999;
	const traffic = [5, 10, 25, 50, 100][random.integer(5)] ?? 10;
	const failing = [10, 20, 50][random.integer(3)] ?? 10;
	const minutes = 10 * (1 + random.integer(6));
	const month = 30 * 24 * 60;
	const errorRate = (traffic / 100) * (failing / 100);
	const burn = burnRate({ errorRate, objective });
	const answer = (100 * burn * minutes) / month;
	const budget = (1 - objective) * month;
	return {
		question: `The objective is ${(100 * objective).toFixed(1)} % over 30 days. A release at ${traffic} % of traffic fails ${failing} % of its requests for ${minutes} minutes, then it is rolled back. What share of the month’s error budget did it spend?`,
		answer,
		tolerance: Math.max(0.1, 0.06 * answer),
		unit: '%',
		decimals: 1,
		why: `Of all requests ${(100 * errorRate).toFixed(1)} % failed: ${minutes} minutes of that are ${(errorRate * minutes).toFixed(2)} minutes of full failure. The budget is ${budget.toFixed(1)} minutes, so ${answer.toFixed(1)} %.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'budget-spent', ask: budgetSpent }];
