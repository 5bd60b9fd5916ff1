import type { Rng } from '../../random/index.ts';
import { binomial, clopperPearsonInterval } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** The largest error rate that a canary without errors leaves possible. */
function cleanCanary(random: Rng): AskedTask {
	const perSecond = [0.2, 0.5, 1, 2, 5][random.integer(5)] ?? 1;
	const minutes = 10 * (1 + random.integer(12));
	const n = Math.round(perSecond * 60 * minutes);
	// One-sided 95 % is the upper end of the two-sided 90 %.
	const answer = 100 * clopperPearsonInterval(0, n, 0.9)[1];
	return {
		question: `A canary gets ${perSecond} requests a second and has run for ${minutes} minutes without one error. Which error rate is still possible, at 95 % confidence, one-sided?`,
		answer,
		tolerance: 0.1 * answer,
		unit: '%',
		decimals: 2,
		why: `That is ${n.toLocaleString('en-GB')} requests. No error in n leaves 1 − 0.05 to the power 1/n, which is close to 3/n: ${answer.toFixed(2)} %.`
	};
}

/** How often a model below the line passes a gate of few rows. */
function passedByLuck(random: Rng): AskedTask {
	const line = [80, 85, 90][random.integer(3)] ?? 90;
	const short = 1 + random.integer(4);
	const rows = [100, 200, 400, 1000][random.integer(4)] ?? 100;
	const truth = line - short;
	const needed = (line * rows) / 100;
	const answer = 100 * binomial(rows, truth / 100).sf(needed - 1);
	const sd = Math.sqrt((truth / 100) * (1 - truth / 100) * rows);
	return {
		question: `The gate asks for at least ${line} % right on a test set of ${rows.toLocaleString('en-GB')} rows. A model is truly right ${truth} % of the time. How often does it pass, in per cent?`,
		answer,
		tolerance: 6,
		unit: '%',
		decimals: 1,
		why: `It must get ${needed} right where ${((truth * rows) / 100).toFixed(0)} are expected, and one standard deviation is ${sd.toFixed(1)} rows. That is ${((needed - (truth * rows) / 100) / sd).toFixed(1)} of them, and happens in ${answer.toFixed(1)} % of cases.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'clean-canary', ask: cleanCanary },
	{ id: 'passed-by-luck', ask: passedByLuck }
];
