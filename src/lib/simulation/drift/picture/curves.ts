import { at } from '../families/parameter-at.ts';

const ecdfSteps = 160;
const quantileSteps = 60;

/** A point of a curve: value, then share of rows; or the same quantile of both windows. */
export type CurvePoint = readonly [number, number];

/** The empirical distribution function of a sorted sample: every step of a small one, 161 points else. */
export function ecdfCurve(sorted: Float64Array): CurvePoint[] {
	const n = sorted.length;
	const count = Math.min(n, ecdfSteps + 1);
	return Array.from({ length: count }, (_, step): CurvePoint => {
		const index = count === n ? step : Math.round((step * (n - 1)) / ecdfSteps);
		return [at(sorted, index), (index + 1) / n];
	});
}

/** The same 61 quantiles of both windows (type 7), from the smallest to the largest row. */
export function quantileCurve(reference: Float64Array, current: Float64Array): CurvePoint[] {
	return Array.from({ length: quantileSteps + 1 }, (_, step): CurvePoint => {
		const share = step / quantileSteps;
		return [sortedQuantile(reference, share), sortedQuantile(current, share)];
	});
}

/** Quantile of a sorted sample, R's type 7. */
export function sortedQuantile(sorted: Float64Array, share: number): number {
	const place = (sorted.length - 1) * share;
	const below = Math.floor(place);
	const low = at(sorted, below);
	return low + (place - below) * (at(sorted, Math.min(below + 1, sorted.length - 1)) - low);
}
