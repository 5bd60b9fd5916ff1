import { rankBelow } from '../picture/rank-below.ts';

/** Both distribution functions where they are furthest apart, from samples in ascending order. */
export function gapOf(
	{ location }: { readonly location: number },
	reference: Float64Array,
	current: Float64Array
) {
	return {
		at: location,
		reference: rankBelow(reference, location, true) / reference.length,
		current: rankBelow(current, location, true) / current.length
	};
}
