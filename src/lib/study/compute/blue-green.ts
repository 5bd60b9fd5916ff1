import type { Rng } from '../../random/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Requests that failed until the old set answered again. */
function failedOnGreen(random: Rng): AskedTask {
	const qps = 10 * (1 + random.integer(20));
	const noticed = 5 * (1 + random.integer(8));
	const start = 4 + random.integer(7);
	const fails = [1, 2, 5, 10][random.integer(4)] ?? 5;
	const kept = random.uniform() < 0.5;
	const minutes = noticed + (kept ? 0 : start);
	const answer = (qps * 60 * minutes * fails) / 100;
	return {
		question: `${qps} requests a second; ${fails} % fail on green. You notice ${noticed} minutes after the switch and turn back. Blue ${kept ? 'was kept running' : 'had been scaled down'} and needs ${start} minutes to start. How many requests have failed by the time blue answers everybody? Leave out the seconds that the router takes.`,
		answer,
		tolerance: 0.02 * answer,
		unit: 'requests',
		decimals: 0,
		why: `Everybody is on green for ${minutes} minutes${kept ? ', because blue still ran' : `: ${noticed} until you noticed and ${start} until blue had started`}. That is ${(qps * 60 * minutes).toLocaleString('en-GB')} requests, of which ${fails} % fail.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'failed-on-green', ask: failedOnGreen }];
