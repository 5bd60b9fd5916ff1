import { binCountsFromSorted } from '../../../stats/index.ts';
import type { CountedLabels } from './count-labels.ts';
import type { SmallPicture } from './report.ts';

const cells = 24;
const mostLabels = 12;
/** Beyond these quantiles of either side values count in the outermost cells. */
const cut = 0.005;

/**
 * Shares of both sides in 24 equal cells.
 *
 * @param reference in ascending order, at least one
 * @param current in ascending order, at least one
 */
export function numberPicture(reference: Float64Array, current: Float64Array): SmallPicture {
	let low = Math.min(placed(reference, cut), placed(current, cut));
	let high = Math.max(placed(reference, 1 - cut), placed(current, 1 - cut));
	if (low === high) {
		low = Math.min(placed(reference, 0), placed(current, 0));
		high = Math.max(placed(reference, 1), placed(current, 1));
	}
	const edges = Float64Array.from({ length: cells + 1 }, (_, k) => {
		if (k === 0) return -Infinity;
		return k === cells ? Infinity : low + ((high - low) / cells) * k;
	});
	const sharesOf = (sorted: Float64Array) =>
		binCountsFromSorted(sorted, edges).map((count) => count / sorted.length);
	return {
		kind: 'numbers',
		low,
		high,
		reference: sharesOf(reference),
		current: sharesOf(current)
	};
}

/** The value at a place, low or high rather than between two. */
const placed = (sorted: Float64Array, share: number) =>
	sorted[Math.round(share * (sorted.length - 1))] as number;

/** The twelve largest categories, of all rows; few numbers stay in their order. */
export function labelPicture(counted: CountedLabels, fewNumbers: boolean): SmallPicture {
	const [n, m] = [sum(counted.reference), sum(counted.current)];
	const all = counted.labels.map((label, k) => ({
		label,
		reference: (counted.reference[k] as number) / n,
		current: (counted.current[k] as number) / m
	}));
	if (!fewNumbers) {
		all.sort((a, b) => b.reference + b.current - (a.reference + a.current));
	}
	const shown = all.slice(0, mostLabels);
	return {
		kind: 'labels',
		labels: shown.map(({ label }) => label),
		reference: shown.map(({ reference }) => reference),
		current: shown.map(({ current }) => current)
	};
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
