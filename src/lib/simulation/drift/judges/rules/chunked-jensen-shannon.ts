import {
	histogram,
	histogramEdges,
	jensenShannonDistance,
	mean,
	populationVariance
} from '../../../../stats/index.ts';
import { chunkSizes } from '../chunk-sizes.ts';
import { isNumeric, type CategoryWindows, type NumericWindows } from '../judged-windows.ts';
import type { Rule } from '../rule.ts';

/** Sds above the mean of the reference's chunks. */
const sds = 3;

/** Distances of chunks from the whole reference. */
type Distances = { readonly reference: number[]; readonly current: number[] };

/**
 * NannyML's default: the reference and the current window fall into ten chunks each. Every chunk is
 * compared with the whole reference, and rings above the mean plus three sds of the reference's own.
 */
export const chunkedJensenShannon: Rule = {
	id: 'jensen-shannon-chunks',
	measures: 'Jensen–Shannon distance of the furthest chunk, bits',
	asks: 'distance',
	side: '>',
	limit: null,
	find(windows) {
		const { reference, current } = isNumeric(windows)
			? numericDistances(windows)
			: categoryDistances(windows);
		const ringsFrom = mean(reference) + sds * Math.sqrt(populationVariance(reference));
		const ringing = current.filter((distance) => distance > ringsFrom).length;
		return {
			statistic: Math.max(...current),
			ringsFrom,
			rings: ringing > 0,
			chunks: { ringing, all: current.length }
		};
	}
};

/** Equal bins of the reference by Doane's rule; rows outside them share a bin of their own. */
function numericDistances({ pair, inOrder }: NumericWindows): Distances {
	const edges = histogramEdges(pair.reference, 'doane');
	const whole = histogram(pair.reference, { bins: edges }).counts;
	const distances = (rows: Float64Array) => {
		let start = 0;
		return chunkSizes(rows.length).map((size) => {
			const chunk = rows.subarray(start, start + size);
			start += size;
			const { counts, outside } = histogram(chunk, { bins: edges });
			return jensenShannonDistance([...whole, 0], [...counts, outside]);
		});
	};
	return { reference: distances(inOrder.reference), current: distances(inOrder.current) };
}

/** Categories of the reference; all that it has not seen share one more. */
function categoryDistances({ pair, chunks }: CategoryWindows): Distances {
	const whole = pair.referenceCounts;
	const folded = (counts: readonly number[]) => {
		const isNew = (_: number, k: number) => whole[k] === 0;
		const unseen = counts.filter(isNew).reduce((sum, count) => sum + count, 0);
		return [...counts.map((count, k) => (isNew(count, k) ? 0 : count)), unseen];
	};
	const distances = (side: CategoryWindows['chunks']['reference']) =>
		side.map((counts) => jensenShannonDistance([...whole, 0], folded(counts)));
	return { reference: distances(chunks.reference), current: distances(chunks.current) };
}
