import type { Rng } from '../../random/index.ts';
import { binomial, errorBudget } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Share of a month's error budget that one incident takes. */
function budgetSpent(random: Rng): AskedTask {
	const objective = [0.99, 0.995, 0.999][random.integer(3)] ?? 0.999;
	const errors = [1, 2, 4, 5, 10][random.integer(5)] ?? 1;
	const hours = 1 + random.integer(6);
	const { share, burnRate, spentPerHour } = errorBudget({ objective, errorRate: errors / 100 });
	const answer = 100 * spentPerHour * hours;
	const length = hours === 1 ? 'one hour' : `${hours} hours`;
	return {
		question: `The objective is ${(100 * objective).toFixed(1)} % over 30 days. For ${length}, ${errors} % of requests fail, out of a steady stream. What share of the budget is gone?`,
		answer,
		tolerance: Math.max(0.03, 0.05 * answer),
		unit: '%',
		decimals: 2,
		why: `The budget is ${(100 * share).toFixed(1)} %, so it burns at ${burnRate.toFixed(1)} times the plan. Of the month’s 720 hours ${length} went at that rate: ${hours} × ${burnRate.toFixed(1)} / 720 is ${answer.toFixed(2)} %.`
	};
}

/** How often a page of many calls meets the tail of one of them. */
function tailOfAPage(random: Rng): AskedTask {
	const percentile = [95, 99, 99.9][random.integer(3)] ?? 99;
	const calls = [5, 10, 20, 50, 100, 200][random.integer(6)] ?? 20;
	const answer = 100 * binomial(calls, 1 - percentile / 100).sf(0);
	return {
		question: `A page makes ${calls} independent calls and waits for all of them. On what share of page loads is at least one call slower than its P${percentile}?`,
		answer,
		tolerance: Math.max(0.3, Math.min(4, 0.1 * answer)),
		unit: '%',
		decimals: 1,
		why: `One call is within its P${percentile} with ${percentile} %, all ${calls} with ${percentile} % to the power of ${calls}, which is ${(100 - answer).toFixed(1)} %. The rest, ${answer.toFixed(1)} %, meets the tail.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'budget-spent', ask: budgetSpent },
	{ id: 'tail-of-a-page', ask: tailOfAPage }
];
