/** What decides how much memory one token of context takes. */
export interface ModelShape {
	readonly layers: number;
	/** Heads that keep keys and values; fewer than the query heads where they share. */
	readonly kvHeads: number;
	readonly headSize: number;
	/** Bytes of one number: 2 for 16 bits, 1 for 8. */
	readonly bytes: number;
}

/** Bytes of keys and values that one token leaves in memory, over all layers. */
export function cacheBytesPerToken({ layers, kvHeads, headSize, bytes }: ModelShape): number {
	return 2 * layers * kvHeads * headSize * bytes;
}
