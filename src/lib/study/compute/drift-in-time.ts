import type { Rng } from '../../random/index.ts';
import { averageRunLength } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** False alarms that charts raise in a month of values in which nothing changes. */
function falseAlarmsAMonth(random: Rng): AskedTask {
	const limit = [2.5, 3, 3.5][random.integer(3)] ?? 3;
	const charts = [5, 10, 20, 40][random.integer(4)] ?? 10;
	const [values, pace] = random.integer(2)
		? ([24, 'hour'] as const)
		: ([96, 'quarter hour'] as const);
	const run = averageRunLength(limit);
	const all = charts * values * 30;
	const answer = all / run;
	return {
		question: `A chart rings when a value is more than ${limit} standard deviations off; with normal values that is once in ${run.toFixed(0)}. You run ${charts} charts, one value each every ${pace}. How many false alarms come in 30 quiet days?`,
		answer,
		tolerance: Math.max(0.5, 0.05 * answer),
		unit: 'alarms',
		decimals: 1,
		why: `${charts} charts × ${values} values × 30 days are ${all.toLocaleString('en-GB')} tries, and one in ${run.toFixed(0)} rings: ${answer.toFixed(1)}. If that is too many, raise the limits or watch fewer charts.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'false-alarms-a-month', ask: falseAlarmsAMonth }
];
