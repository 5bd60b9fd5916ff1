/** Where a label belongs: a value on the x axis, and which way the words run from it. */
export interface LabelSpot {
	readonly at: number;
	readonly anchor: 'start' | 'end';
}

/**
 * Puts the names of two histograms on their outer flanks, so that they part as the data parts: the
 * one further left is named on its left. Where they coincide the reference is on the left.
 * @param edges one more than heights
 */
export function labelSpots(
	edges: ArrayLike<number>,
	reference: ArrayLike<number>,
	current: ArrayLike<number>
): { reference: LabelSpot; current: LabelSpot } {
	const span = (edges[edges.length - 1] ?? 0) - (edges[0] ?? 0);
	const lead = valueAtShare(edges, current, 0.5) - valueAtShare(edges, reference, 0.5);
	const swapped = lead < -0.04 * span;
	const left = (heights: ArrayLike<number>): LabelSpot => ({
		at: valueAtShare(edges, heights, 0.1),
		anchor: 'end'
	});
	const right = (heights: ArrayLike<number>): LabelSpot => ({
		at: valueAtShare(edges, heights, 0.88),
		anchor: 'start'
	});
	return swapped
		? { reference: right(reference), current: left(current) }
		: { reference: left(reference), current: right(current) };
}

/** The value below which this share of a histogram lies; bars may have any width. */
function valueAtShare(edges: ArrayLike<number>, heights: ArrayLike<number>, share: number) {
	const width = (i: number) => (edges[i + 1] ?? 0) - (edges[i] ?? 0);
	let total = 0;
	for (let i = 0; i < heights.length; i++) total += (heights[i] ?? 0) * width(i);
	let left = total * share;
	for (let i = 0; i < heights.length; i++) {
		const area = (heights[i] ?? 0) * width(i);
		if (area > 0 && area >= left) return (edges[i] ?? 0) + (left / area) * width(i);
		left -= area;
	}
	return edges[edges.length - 1] ?? 0;
}
