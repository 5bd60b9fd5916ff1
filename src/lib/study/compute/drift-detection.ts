import type { Rng } from '../../random/index.ts';
import { binomial, psiNull } from '../../stats/index.ts';
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

/** What PSI reads on average while nothing moves: its noise floor. */
function quietPsi(random: Rng): AskedTask {
	const bins = [5, 10, 20][random.integer(3)] ?? 10;
	const rows = bins * ([10, 20, 25, 50, 100][random.integer(5)] ?? 10);
	const answer = psiNull({ n: rows, m: rows, bins }).mean;
	return {
		question: `Two windows of ${rows.toLocaleString('en-GB')} rows, ${bins} bins of equal share, and nothing has changed. About what does PSI read on average?`,
		answer,
		tolerance: 0.15 * answer,
		unit: '',
		decimals: 3,
		why: `On quiet days PSI is about (1/n + 1/m) times a chi-squared number, whose mean is the bins less one: 2/${rows} × ${bins - 1} = ${answer.toFixed(3)}. Hold any fixed line against that before you believe it.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'days-with-alarm', ask: daysWithAlarm },
	{ id: 'quiet-psi', ask: quietPsi }
];
