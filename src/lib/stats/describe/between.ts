/** Straight from `low` to `high`; equal ends stay exactly equal, and a huge range cannot overflow. */
export function between(low: number, high: number, share: number): number {
	if (low === high) return low;
	const range = high - low;
	return Number.isFinite(range) ? low + range * share : low * (1 - share) + high * share;
}
