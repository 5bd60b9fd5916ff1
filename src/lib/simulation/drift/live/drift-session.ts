import { categoricalPair, continuousPair, psi } from '../../../stats/index.ts';
import { familyOf } from '../families/families.ts';
import { drawPicture } from '../picture/draw-picture.ts';
import type { CategoryPicture, DriftPicture, NumericPicture } from '../picture/picture.ts';
import type { NumericSide } from '../side.ts';
import { blindSpot } from './blind-spot.ts';
import { gapOf } from './gap-of.ts';
import { readDetectors } from './read-detectors.ts';
import type { LiveRequest } from './request.ts';
import { countsOf } from './rows-of.ts';
import { createSortedWindows } from './sorted-windows.ts';

type NumericRequest = Extract<LiveRequest['windows'], { kind: 'numeric' }>;

/**
 * Measures pairs of windows, one request after another, and keeps the sorted draws in between: while
 * only a place, a width or a threshold moves, no row is drawn and none is sorted again.
 */
export function createDriftSession(): (request: LiveRequest) => DriftPicture {
	const sortedWindow = createSortedWindows();

	function measureNumeric(windows: NumericRequest, request: LiveRequest): NumericPicture {
		const { rows, seed, options, thresholds } = request;
		const reference = sortedWindow(windows.reference, 'reference', rows.reference, seed);
		const current = sortedWindow(windows.current, 'current', rows.current, seed);
		const { bins, floor } = options;
		const pair = continuousPair(reference, current, { bins, floor, sorted: true });
		const whole = isWhole(windows.reference) && isWhole(windows.current);
		return {
			kind: 'numeric',
			...drawPicture(reference, current, { ...options, whole }),
			blindSpot: blindSpot(reference.length, current.length),
			gap: gapOf(pair.summary.widestGap, reference, current),
			bins: {
				edges: [...pair.edges.subarray(1, -1)],
				reference: pair.referenceCounts,
				current: pair.currentCounts
			},
			terms: psi(pair.referenceCounts, pair.currentCounts, { floor }).terms,
			readings: readDetectors(pair, thresholds)
		};
	}

	return (request) =>
		request.windows.kind === 'numeric'
			? measureNumeric(request.windows, request)
			: measureCategories(request);
}

function isWhole(side: NumericSide): boolean {
	if (side.kind === 'family') return familyOf(side.family).discrete;
	return side.kind === 'values' && side.values.every(Number.isInteger);
}

function measureCategories(request: LiveRequest): CategoryPicture {
	const { floor } = request.options;
	const { labels, reference, current } = countsOf(request);
	const pair = categoricalPair(reference, current, labels, { floor });
	return {
		kind: 'categories',
		labels,
		rows: { reference: pair.n, current: pair.m },
		counts: { reference, current },
		terms: psi(reference, current, { floor }).terms,
		readings: readDetectors(pair, request.thresholds)
	};
}
