import type { Rng } from '../../random/index.ts';
import { wilsonInterval } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** How wide the interval of a small segment is at a given share of mirrored requests. */
function mirrorForSegment(random: Rng): AskedTask {
	const perDay = 50_000 * (1 + random.integer(8));
	const segment = [1, 2, 4, 5][random.integer(4)] ?? 2;
	const mirrored = [2, 5, 10, 20][random.integer(4)] ?? 10;
	const rows = Math.round((((perDay * segment) / 100) * mirrored) / 100);
	const differ = Math.round(rows * (0.1 + 0.1 * random.integer(4)));
	const [low, high] = wilsonInterval(differ, rows);
	const answer = 100 * (high - low);
	return {
		question: `${perDay.toLocaleString('en-GB')} requests a day, ${mirrored} % of them mirrored. One segment is ${segment} % of the traffic; there ${differ} of ${rows} mirrored answers differ. How many points wide is the 95 % interval of its rate?`,
		answer,
		tolerance: Math.max(0.3, 0.1 * answer),
		unit: 'points',
		decimals: 1,
		why: `Wilson’s interval for ${differ} of ${rows} runs from ${(100 * low).toFixed(1)} % to ${(100 * high).toFixed(1)} %. By hand: twice 1.96 times the square root of p (1 − p) / n comes close, with n = ${rows}.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'mirror-for-segment', ask: mirrorForSegment }];
