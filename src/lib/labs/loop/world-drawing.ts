import { linePath, linearScale, stepPath, type Point } from '$lib/components/charts';
import { normal } from '$lib/stats';

/** The stretch of the feature that the picture shows, in standard deviations from day 0. */
const low = -3.3;
const binWidth = 0.25;
const bins = 34;
const high = low + bins * binWidth;

/** Density at the top of the picture; a noisy day may stand out a little. */
const top = 0.49;

/** Room above the highest bar under a label, and the label's width, as shares of the picture. */
const labelSpan = 0.15;

/** Paths are drawn in a box of 1000 by 1000 and stretched to the picture. */
const box = 1000;

const x = linearScale([low, high], [0, box]);
const y = linearScale([0, top], [box, 0]);
const edges = Array.from({ length: bins + 1 }, (_, i) => x(low + i * binWidth));

/** Values per bin as densities; values beyond the picture stand in its outer bins. */
export function dayDensities(values: Float64Array): number[] {
	const densities = new Array<number>(bins).fill(0);
	for (const value of values) {
		const bin = Math.min(bins - 1, Math.max(0, Math.floor((value - low) / binWidth)));
		densities[bin] = (densities[bin] ?? 0) + 1 / (values.length * binWidth);
	}
	return densities;
}

/** The outline of one day's histogram, in the box. */
export function dayPath(densities: readonly number[]): string {
	return stepPath(edges, densities.map(y), box);
}

/** Where the words beside today's histogram stand, as shares of the picture. */
export function dayLabel(densities: readonly number[], mean: number): Point {
	const left = Math.min(x(mean + 0.9) / box, 1 - labelSpan);
	const below = densities.filter((_, i) => {
		const [from = 0, to = 0] = [edges[i], edges[i + 1]];
		return to > left * box && from < (left + labelSpan) * box;
	});
	return [left, y(Math.max(...below)) / box];
}

/** The world a model learnt: a normal curve with sd 1, as points in the box. */
export function learntPoints(mean: number): Point[] {
	const { pdf } = normal(mean, 1);
	return Array.from({ length: 121 }, (_, i) => {
		const value = low + ((high - low) * i) / 120;
		return [x(value), y(pdf(value))] as const;
	});
}

/** The learnt world as a line in the box, and as an area in a box of 1 by 1 for a clip path. */
export function learntPaths(mean: number): { line: string; area: string } {
	const points = learntPoints(mean);
	const corners = points.map(([px, py]) => `${(px / box).toFixed(4)} ${(py / box).toFixed(4)}`);
	return { line: linePath(points), area: `M0 1L${corners.join('L')}L1 1Z` };
}

/** Where the words beside the learnt world stand, as shares of the picture. */
export function learntLabel(mean: number): Point {
	const at = mean - 1.05;
	return [x(at) / box, y(normal(mean, 1).pdf(at)) / box];
}
