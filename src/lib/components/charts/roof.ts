/** What a label must clear: edges in pixels, one more than tops; tops as y, smaller is higher. */
export interface Skyline {
	readonly edges: ArrayLike<number>;
	readonly tops: ArrayLike<number>;
}

/** Pixels between the highest bar under a label and the label's base line. */
const clearance = 9;

/**
 * Where a label that spans [from, to] may sit so that it covers no data: just above the highest
 * bar below it, never above `ceiling`.
 */
export function roof(
	skylines: readonly Skyline[],
	span: readonly [from: number, to: number],
	limits: { base: number; ceiling: number }
): number {
	let top = limits.base;
	for (const { edges, tops } of skylines) {
		for (let i = 0; i < tops.length; i++) {
			const left = edges[i] ?? 0;
			const right = edges[i + 1] ?? left;
			if (right > span[0] && left < span[1]) top = Math.min(top, tops[i] ?? limits.base);
		}
	}
	return Math.max(limits.ceiling, top - clearance);
}
