import type { Rng } from '../../random/index.ts';
import { binomial } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Nights on which a gate refuses a model that is as good as the one in service. */
function gateRefusal(random: Rng): AskedTask {
	const rows = [200, 300, 400, 500, 800][random.integer(5)] ?? 500;
	const points = 1 + random.integer(2);
	const percent = [80, 85, 90, 95][random.integer(4)] ?? 90;
	const right = binomial(rows, percent / 100);
	const allowed = (rows * points) / 100;
	let refused = 0;
	for (let count = allowed + 1; count <= rows; count++) {
		refused += right.pmf(count) * right.cdf(count - allowed - 1);
	}
	const share = percent / 100;
	const sd = 100 * Math.sqrt((2 * share * (1 - share)) / rows);
	return {
		question: `Candidate and model in service are equally good, ${percent} % right. A gate scores each on ${rows} rows of its own and refuses what measures more than ${points} point${points > 1 ? 's' : ''} worse. On how many nights in 100 does it refuse?`,
		answer: 100 * refused,
		tolerance: 4,
		unit: 'nights',
		decimals: 1,
		why: `The difference of two such scores has a standard deviation of √(2 p (1 − p) / n) = ${sd.toFixed(2)} points, so ${points} is only ${(points / sd).toFixed(1)} of them. Summed exactly over both counts, ${(100 * refused).toFixed(1)} nights in 100 are refused. Scored on the same rows it would be fewer.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'gate-refusal', ask: gateRefusal }];
