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
	return {
		question: `A column is left empty in ${percent} % of rows by design, row by row. A batch has ${rows} rows. Below which share of empty rows should the gate ring, if one good batch in ${oneIn} may fall below it?`,
		answer,
		tolerance: 0.35,
		unit: '%',
		decimals: 2,
		why: `The share has a standard deviation of ${sd.toFixed(2)} points at ${rows} rows. One batch in ${oneIn} lies more than about 3 of them below ${percent} %: the exact count gives ${answer.toFixed(2)} %. With more rows the gate may stand closer.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'null-floor', ask: nullFloor }];
