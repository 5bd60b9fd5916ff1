import type { Rng } from '../../random/index.ts';
import { binomial } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** How often a fixed line rolls a healthy canary back within an hour. */
function healthyRolledBack(random: Rng): AskedTask {
	const minutes = [5, 10, 15][random.integer(3)] ?? 5;
	const qps = [20, 50, 100, 200][random.integer(4)] ?? 100;
	const share = [5, 10, 20][random.integer(3)] ?? 10;
	const requests = (qps * share * minutes * 60) / 100;
	const needed = Math.floor(requests * 0.001 + 1e-9) + 1;
	const windows = 60 / minutes;
	const window = binomial(requests, 0.0005).sf(needed - 1);
	const answer = 100 * (1 - (1 - window) ** windows);
	return {
		question: `${qps} requests a second, ${share} % to the canary, a window every ${minutes} minutes. The guard rolls back when more than 0.1 % of a window’s requests fail. The service is healthy: 0.05 % fail. In how many releases in 100 is it rolled back within the first hour?`,
		answer,
		tolerance: 6,
		unit: 'releases',
		decimals: 1,
		why: `A window holds ${requests.toLocaleString('en-GB')} requests, so ${needed} errors fire; a healthy one has so many in ${(100 * window).toFixed(1)} % of cases. All ${windows} windows of the hour stay quiet in ${(100 - answer).toFixed(1)} %.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'healthy-rolled-back', ask: healthyRolledBack }
];
