import type { Rng } from '../../random/index.ts';
import { clopperPearsonInterval } from '../../stats/index.ts';
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

export const tasks: readonly ComputeTask[] = [{ id: 'clean-canary', ask: cleanCanary }];
