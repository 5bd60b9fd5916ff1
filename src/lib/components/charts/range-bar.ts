export interface RangeBarReading {
	/** What the detector reads now. */
	readonly value: number;
	/** What a quiet day stays under, 19 times in 20. */
	readonly quiet: number;
	/** Where it rings. */
	readonly threshold: number;
	/** What it reads when nothing at all differs: 0, or 0.5 for a probability. */
	readonly base?: number;
}

/** Places along the bar from 0 to 100 %. */
export interface RangeBarPlaces {
	readonly value: number;
	readonly quiet: number;
	readonly threshold: number;
	/** The reading lies beyond the end of the bar. */
	readonly offScale: boolean;
}

/**
 * Lays a reading out on a square-root scale that ends at three times the larger of threshold and
 * quiet range, so that every detector's bar reads alike whatever its units.
 */
export function rangeBar({ value, quiet, threshold, base = 0 }: RangeBarReading): RangeBarPlaces {
	const end = 3 * Math.max(threshold - base, quiet - base, 1e-12);
	const place = (at: number) => 100 * Math.sqrt(Math.min(1, Math.abs(at - base) / end));
	return {
		value: place(value),
		quiet: place(Math.max(quiet, base)),
		threshold: place(Math.max(threshold, base)),
		offScale: Math.abs(value - base) > end
	};
}
