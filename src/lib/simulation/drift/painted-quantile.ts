import { at } from './families/parameter-at.ts';
import type { PaintedSide } from './side.ts';

/**
 * The quantile function of a painted histogram: rows are spread evenly inside each cell. It never
 * falls, so sorted uniform draws give sorted rows. A histogram with nothing painted is read as flat.
 *
 * @returns a function from a share in [0, 1) to a value between `low` and `high`
 */
export function paintedQuantile({ low, high, heights }: PaintedSide): (share: number) => number {
	const cells = heights.length;
	const width = (high - low) / cells;
	const total = heights.reduce((sum, height) => sum + height, 0);
	const cumulative = new Float64Array(cells + 1);
	for (let i = 0; i < cells; i++) {
		cumulative[i + 1] = at(cumulative, i) + (total > 0 ? at(heights, i) / total : 1 / cells);
	}
	return (share) => {
		let [below, above] = [0, cells];
		while (above - below > 1) {
			const middle = (below + above) >> 1;
			if (at(cumulative, middle) <= share) below = middle;
			else above = middle;
		}
		const inside = at(cumulative, below + 1) - at(cumulative, below);
		const part = inside > 0 ? (share - at(cumulative, below)) / inside : 0;
		return low + width * (below + Math.min(1, Math.max(0, part)));
	};
}
