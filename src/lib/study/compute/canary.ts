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
		why: `A window holds ${requests.toLocaleString('en-GB')} requests, so ${needed === 1 ? 'one error fires' : `${needed} errors fire`}; a healthy one has so many in ${(100 * window).toFixed(1)} % of cases. All ${windows} windows of the hour stay quiet in ${(100 - answer).toFixed(1)} %.`
	};
}

/** How many failed requests in a window make a fixed line roll back. */
function errorsThatFire(random: Rng): AskedTask {
	const minutes = [1, 5, 10][random.integer(3)] ?? 5;
	const qps = [1, 2, 10, 40, 100, 300][random.integer(6)] ?? 10;
	const share = [5, 10, 20][random.integer(3)] ?? 10;
	const percent = [0.1, 0.2, 0.5][random.integer(3)] ?? 0.1;
	const requests = (qps * share * minutes * 60) / 100;
	const answer = Math.floor((requests * percent) / 100 + 1e-9) + 1;
	const rate = ((100 * answer) / requests).toFixed(2);
	return {
		question: `${qps} request${qps === 1 ? '' : 's'} a second, ${share} % to the canary, a window every ${minutes === 1 ? 'minute' : `${minutes} minutes`}. The guard rolls back when more than ${percent} % of a window’s requests fail. How many failed requests does that take?`,
		answer,
		tolerance: 0.5,
		unit: answer === 1 ? 'request' : 'requests',
		decimals: 0,
		why: `A window holds ${requests.toLocaleString('en-GB')} requests, and ${percent} % of them are ${Number(((requests * percent) / 100).toFixed(3))}. More than that is ${answer}, a measured rate of ${rate} %.${answer === 1 ? ' So here the line means “no error at all”.' : ''}`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'healthy-rolled-back', ask: healthyRolledBack },
	{ id: 'errors-that-fire', ask: errorsThatFire }
];
