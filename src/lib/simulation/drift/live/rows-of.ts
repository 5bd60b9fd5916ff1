import { drawCounts } from '../draw-counts.ts';
import { drawSide } from '../draw-side.ts';
import type { LiveRequest } from './request.ts';

/**
 * Rows of both windows of a numeric feature, in the order they were drawn; undefined for categories.
 *
 * @param most rows to take of each side: fewer rows are the first ones of the same draw
 */
export function rowsOf(
	{ windows, rows, seed }: LiveRequest,
	most = Infinity
): { reference: Float64Array; current: Float64Array } | undefined {
	if (windows.kind !== 'numeric') return undefined;
	return {
		reference: drawSide(windows.reference, 'reference', Math.min(most, rows.reference), seed),
		current: drawSide(windows.current, 'current', Math.min(most, rows.current), seed)
	};
}

/** Rows per category of both windows: drawn from weights, or a file's as they are. */
export function countsOf({ windows, rows, seed }: LiveRequest) {
	if (windows.kind !== 'categories') return { labels: [], reference: [], current: [] };
	const { labels, reference, current, drawn } = windows;
	return {
		labels,
		reference: drawn ? drawCounts(reference, 'reference', rows.reference, seed) : reference,
		current: drawn ? drawCounts(current, 'current', rows.current, seed) : current
	};
}
