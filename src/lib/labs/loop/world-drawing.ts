import { linePath, linearScale, stepPath, type Point } from '$lib/components/charts';
import { normal } from '$lib/stats';
import type { Spot } from './frame.ts';

/** The stretch of the feature that the picture shows, in standard deviations from day 0. */
const low = -3.3;
const binWidth = 0.25;
const bins = 34;
const high = low + bins * binWidth;

/** Density at the top of the picture; a noisy day may stand out a little. */
const top = 0.49;

/** Room that the words beside today's histogram take, as a share of the picture. */
const labelSpan = 0.15;

/** Paths are drawn in a box of 1000 by 1000 and stretched to the picture. */
const box = 1000;

const x = linearScale([low, high], [0, box]);
const y = linearScale([0, top], [box, 0]);
const edges = Array.from({ length: bins + 1 }, (_, i) => Math.round(x(low + i * binWidth)));
const share = (pixel: number) => Number((pixel / box).toFixed(4));

/** Values per bin as densities; values beyond the picture stand in its outer bins. */
export function dayDensities(values: Float64Array): number[] {
	const counts = new Array<number>(bins).fill(0);
	for (const value of values) {
		const bin = Math.min(bins - 1, Math.max(0, Math.floor((value - low) / binWidth)));
		counts[bin]! += 1;
	}
	return counts.map((count) => count / (values.length * binWidth));
}

/** The outline of one day's histogram, in the box. */
export function dayPath(densities: readonly number[]): string {
	const heights = densities.map((density) => Math.round(y(density)));
	return stepPath(edges, heights, box).replaceAll('.0', '');
}

/** Where the words beside today's histogram stand. */
export function dayLabel(densities: readonly number[], mean: number): Spot {
	const left = Math.min(x(mean + 0.9) / box, 1 - labelSpan);
	const below = densities.filter((_, i) => {
		const [from = 0, to = 0] = [edges[i], edges[i + 1]];
		return to > left * box && from < (left + labelSpan) * box;
	});
	return [share(left * box), share(y(Math.max(...below)))];
}

/** The world of day 0, a normal curve with sd 1, wide enough to be moved across the picture. */
export function learntCurve(): { line: string; area: string } {
	const { pdf } = normal(0, 1);
	const points = Array.from({ length: 121 }, (_, i): Point => {
		const value = -6 + i / 10;
		return [x(value), y(pdf(value))];
	});
	const corners = points.map(([px, py]) => `${share(px)} ${share(py)}`);
	return { line: linePath(points), area: `M${corners.join('L')}Z` };
}

/** How far to the right of day 0 a world lies, in the box. */
export function learntShift(mean: number): number {
	return Math.round(x(mean) - x(0));
}

/** Where the words beside the learnt world stand. */
export function learntLabel(mean: number): Spot {
	return [share(x(mean - 1.05)), share(y(normal(0, 1).pdf(1.05)))];
}
