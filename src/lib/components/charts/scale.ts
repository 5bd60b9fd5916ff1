/**
 * A value of the data to a pixel of the plot, and back. `domain` and `range` keep the order they
 * were given in, so that a y scale may run from the bottom up.
 */
export interface Scale {
	(value: number): number;
	/** The value drawn at this pixel; pixels outside the range are extrapolated. */
	invert(pixel: number): number;
	readonly domain: readonly [number, number];
	readonly range: readonly [number, number];
}

/** Both ends of something, first the one that belongs to the first end of the other. */
export type Ends = readonly [number, number];

/** A scale whose pixels are a straight line through `bend(value)`. */
export function bentScale(
	domain: Ends,
	range: Ends,
	bend: (value: number) => number,
	unbend: (bent: number) => number
): Scale {
	const low = bend(domain[0]);
	const span = bend(domain[1]) - low || 1;
	const width = range[1] - range[0];
	const scale = (value: number) => range[0] + ((bend(value) - low) / span) * width;
	const invert = (pixel: number) => unbend(low + ((pixel - range[0]) / (width || 1)) * span);
	return Object.assign(scale, { invert, domain, range });
}
