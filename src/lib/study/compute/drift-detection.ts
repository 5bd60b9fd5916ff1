import type { Rng } from '../../random/index.ts';
import { binomial } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Days on which at least one of many quiet features raises an alarm. */
function daysWithAlarm(random: Rng): AskedTask {
	const features = 10 * (1 + random.integer(12));
	const alpha = [0.01, 0.02, 0.05][random.integer(3)] ?? 0.05;
	const answer = 100 * (1 - binomial(features, alpha).pmf(0));
	return {
		question: `You test ${features} independent features every day at ${alpha}. Nothing drifts. On how many days in 100 does at least one alarm ring?`,
		answer,
		tolerance: 3,
		unit: 'days',
		decimals: 1,
		why: `A day stays quiet if all ${features} tests do: (1 − ${alpha}) to the power ${features} is ${(100 - answer).toFixed(1)} %. The other ${answer.toFixed(1)} days in 100 ring.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'days-with-alarm', ask: daysWithAlarm }];
