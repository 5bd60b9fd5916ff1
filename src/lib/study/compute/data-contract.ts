import type { Rng } from '../../random/index.ts';
import { binomial } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** A good batch may fall under the floor so often. */
const oneIn = 1000;

/** How few nulls a batch may hold before it is suspicious. */
function nullFloor(random: Rng): AskedTask {
	const percent = 2 + random.integer(7);
	const rows = 500 * (1 + random.integer(10));
	const share = percent / 100;
	const answer = (100 * binomial(rows, share).quantile(1 / oneIn)) / rows;
	const sd = 100 * Math.sqrt((share * (1 - share)) / rows);
	const [batch, batches] = [rows, oneIn].map((count) => count.toLocaleString('en-GB'));
	return {
		question: `A column is left empty in ${percent} % of rows by design, row by row. A batch has ${batch} rows. Below which share of empty rows should the gate ring, if one good batch in ${batches} may fall below it?`,
		answer,
		tolerance: 0.35,
		unit: '%',
		decimals: 2,
		why: `The share has a standard deviation of ${sd.toFixed(2)} points at ${batch} rows. One batch in ${batches} lies more than about 3 of them below ${percent} %: the exact count gives ${answer.toFixed(2)} %. With more rows the gate may stand closer.`
	};
}

/** How many good nights a year a suite of independent clauses blocks. */
function blockedNights(random: Rng): AskedTask {
	const clauses = [5, 8, 10, 15, 20, 30][random.integer(6)] ?? 10;
	const percent = [0.5, 1, 2][random.integer(3)] ?? 1;
	const blocked = binomial(clauses, percent / 100).sf(0);
	const answer = 365 * blocked;
	return {
		question: `A suite of ${clauses} independent checks runs every night. Each is wrong on ${percent} % of good nights. How many good nights does the suite block in a year of 365?`,
		answer,
		tolerance: Math.max(2, 0.08 * answer),
		unit: 'nights',
		decimals: 0,
		why: `All ${clauses} stay quiet on ${(100 * (1 - percent / 100)).toFixed(1)} % to the power of ${clauses}, which is ${(100 * (1 - blocked)).toFixed(1)} % of good nights. The other ${(100 * blocked).toFixed(1)} % of 365 are ${answer.toFixed(0)}. For small shares ${clauses} × ${percent} % comes close.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'null-floor', ask: nullFloor },
	{ id: 'blocked-nights', ask: blockedNights }
];
