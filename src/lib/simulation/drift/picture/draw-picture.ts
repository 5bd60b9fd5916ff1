import { mean, standardDeviation } from '../../../stats/index.ts';
import { at } from '../families/parameter-at.ts';
import { cellCounts, cellEdges } from './cells.ts';
import { chooseDomain } from './choose-domain.ts';
import { ecdfCurve, quantileCurve } from './curves.ts';
import type { NumericPicture } from './picture.ts';

type Drawn = Pick<
	NumericPicture,
	'rows' | 'domain' | 'cells' | 'beyond' | 'ecdf' | 'quantiles' | 'mean' | 'sd'
>;

type Options = {
	/** Keep these ends; null chooses them from the rows. */
	readonly domain: readonly [number, number] | null;
	/** About how many cells the histogram has. */
	readonly cells: number;
	/** Both windows hold whole numbers: cells are centred on them. */
	readonly whole: boolean;
};

/**
 * What the pictures of two windows are drawn from, a few hundred numbers whatever the rows.
 *
 * @param reference sorted, at least 2 rows
 * @param current sorted, at least 2 rows
 */
export function drawPicture(
	reference: Float64Array,
	current: Float64Array,
	options: Options
): Drawn {
	const domain = options.domain ?? chooseDomain(reference, current);
	const edges = cellEdges(domain, options.cells, options.whole);
	const sides = [reference, current].map((sorted) => {
		const counts = cellCounts(sorted, edges);
		const width = at(edges, 1) - at(edges, 0);
		return {
			heights: Array.from(counts, (count) => count / (sorted.length * width)),
			beyond: sorted.length - counts.reduce((sum, count) => sum + count, 0),
			mean: mean(sorted),
			sd: standardDeviation(sorted)
		};
	});
	const both = <Value>(pick: (side: (typeof sides)[number]) => Value) => {
		const [first, second] = sides.map(pick) as [Value, Value];
		return { reference: first, current: second };
	};
	return {
		rows: { reference: reference.length, current: current.length },
		domain,
		cells: { edges: [...edges], ...both(({ heights }) => heights) },
		beyond: both(({ beyond }) => beyond),
		ecdf: { reference: ecdfCurve(reference), current: ecdfCurve(current) },
		quantiles: quantileCurve(reference, current),
		mean: both((side) => side.mean),
		sd: both((side) => side.sd)
	};
}
