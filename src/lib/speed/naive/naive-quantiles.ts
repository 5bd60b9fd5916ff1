/** Quantiles (type 7) by sorting a copy with a comparison function. */
export function naiveQuantiles(x: readonly number[], levels: readonly number[]): number[] {
	const sorted = [...x].sort((a, b) => a - b);
	return levels.map((level) => {
		const place = (sorted.length - 1) * level;
		const low = sorted[Math.floor(place)] as number;
		const high = sorted[Math.ceil(place)] as number;
		return low + (high - low) * (place - Math.floor(place));
	});
}
