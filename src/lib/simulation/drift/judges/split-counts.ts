import type { Rng } from '../../../random/index.ts';

/**
 * Deals the rows of a window into chunks in random order: counts per category of each chunk.
 *
 * @param counts rows per category
 * @param sizes rows of each chunk, together as many as `counts`
 */
export function splitCounts(
	counts: readonly number[],
	sizes: readonly number[],
	rng: Rng
): number[][] {
	const rows = new Uint16Array(counts.reduce((sum, count) => sum + count, 0));
	let row = 0;
	for (const [category, count] of counts.entries()) {
		rows.fill(category, row, row + count);
		row += count;
	}
	rng.shuffle(rows);
	let start = 0;
	return sizes.map((size) => {
		const chunk = counts.map(() => 0);
		for (const category of rows.subarray(start, start + size)) chunk[category]! += 1;
		start += size;
		return chunk;
	});
}
