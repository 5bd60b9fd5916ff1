import type { Rng } from '../../random/index.ts';
import { pseudoRegret } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Sales that epsilon-greedy misses by its random tries alone, once it knows the best arm. */
function priceOfExploring(random: Rng): AskedTask {
	const arms = 2 + random.integer(3);
	const users = 10_000 * (1 + random.integer(5));
	const epsilon = [0.06, 0.12, 0.24][random.integer(3)] ?? 0.12;
	const best = 8 + random.integer(8);
	const gap = 2 + random.integer(4);
	// Each arm gets the same share of the random tries; the best arm costs nothing.
	const tries = Math.round((epsilon * users) / arms);
	const rates = [best, ...new Array<number>(arms - 1).fill(best - gap)].map((rate) => rate / 100);
	const pulls = [users - tries * (arms - 1), ...new Array<number>(arms - 1).fill(tries)];
	const answer = pseudoRegret(rates, pulls);
	const shown = (value: number) => value.toLocaleString('en-GB');
	return {
		question: `Epsilon-greedy with ε = ${epsilon} deals ${shown(users)} users among ${arms} arms, and knows the best one from the start. The best sells to ${best} %, every other arm to ${best - gap} %. How many sales does it miss on average?`,
		answer,
		tolerance: Math.max(1, 0.03 * answer),
		unit: 'sales',
		decimals: 0,
		why: `Random tries are ${epsilon} of ${shown(users)}; ${arms - 1} in ${arms} of them go to a worse arm, which is ${shown(tries * (arms - 1))} users. Each misses ${gap} points: ${answer.toFixed(0)} sales. It never stops, which is why epsilon is often lowered over time.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'price-of-exploring', ask: priceOfExploring }];
