import { createRng } from '../../random/index.ts';
import { trainNetwork } from './train-network.ts';
import { trainingRows, type LabelledPoints } from './training-rows.ts';

/** What may differ between a run and the run that is to reproduce it. */
export const runChanges = ['nothing', 'sum', 'order', 'row', 'seed'] as const;

export type RunChange = (typeof runChanges)[number];

/** What every run has in common. */
export const twinRules = { rows: 300, epochs: 160 } as const;

/**
 * Trains the same small network as every other run of this seed, with one ingredient changed: how
 * sums are added up, the order in which the rows are stored, one more row, or the seed of training.
 *
 * @param seed names the data and the training
 * @returns the weights before training and after each of the epochs
 */
export function twinRun(seed: number, change: RunChange): Float32Array[] {
	const count = twinRules.rows + (change === 'row' ? 1 : 0);
	const rows = trainingRows(`rows ${String(seed)}`, count);
	return trainNetwork({
		rows: change === 'order' ? reversed(rows) : rows,
		rng: createRng(`training ${String(change === 'seed' ? seed + 1 : seed)}`),
		epochs: twinRules.epochs,
		sum: change === 'sum' ? 'backwards' : 'forwards'
	});
}

/** The same rows as a query without an order might deliver them: last first. */
function reversed({ points, labels }: LabelledPoints): LabelledPoints {
	const last = labels.length - 1;
	return {
		points: points.map((_, i) => points[2 * (last - (i >> 1)) + (i & 1)] as number),
		labels: labels.toReversed()
	};
}
