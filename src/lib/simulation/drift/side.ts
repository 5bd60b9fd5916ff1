import { familyOf, type FamilyId } from './families/families.ts';

/** A named family, then moved by `shift` (in its own sds) and stretched about its mean by `spread`. */
export type FamilySide = {
	readonly kind: 'family';
	readonly family: FamilyId;
	readonly parameters: readonly number[];
	readonly shift: number;
	readonly spread: number;
};

/** A histogram painted by hand: equal cells from `low` to `high`, heights in any unit. */
export type PaintedSide = {
	readonly kind: 'painted';
	readonly low: number;
	readonly high: number;
	readonly heights: readonly number[];
};

/** Rows from a file. */
export type ValuesSide = { readonly kind: 'values'; readonly values: Float64Array };

/** One window of a numeric feature. */
export type NumericSide = FamilySide | PaintedSide | ValuesSide;

/** The largest that a Poisson mean may become by a shift. */
const largestMean = 5000;

/** A family side with its shift and spread carried out: parameters to draw from, and where to put the draws. */
export function placed(side: FamilySide) {
	const family = familyOf(side.family);
	const { mean, sd } = family.moments(side.parameters);
	if (family.discrete) {
		// Counts stay counts: a shift moves the Poisson mean, and with it the spread.
		const moved = Math.min(largestMean, Math.max(0.05, mean + side.shift * sd));
		return { shape: family.shape([moved]), scale: 1, offset: 0, mean: moved, sd: Math.sqrt(moved) };
	}
	const place = family.place(side.parameters);
	return {
		shape: family.shape(side.parameters),
		scale: place.scale * side.spread,
		offset: side.spread * (place.offset - mean) + mean + side.shift * sd,
		mean: mean + side.shift * sd,
		sd: sd * side.spread
	};
}
