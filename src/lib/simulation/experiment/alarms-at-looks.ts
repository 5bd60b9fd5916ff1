import type { QuietWalks } from './quiet-walks.ts';

/** Which tests rang, and when first. */
export interface AlarmsAtLooks {
	/** The step of each look, from 0. */
	readonly looks: readonly number[];
	/** The step at which each test rang first, or −1. */
	readonly first: Int16Array;
	readonly rang: number;
}

/**
 * Looks at each test at equal distances, the last one at its end, and stops it at the first z beyond
 * the boundary.
 *
 * @param walks tests with steps enough for the looks
 * @param bounds z-score that stops at each look, on either side
 */
export function alarmsAtLooks(walks: QuietWalks, bounds: readonly number[]): AlarmsAtLooks {
	const { tests, steps, z } = walks;
	const looks = bounds.map((_, k) => Math.round((steps * (k + 1)) / bounds.length) - 1);
	const first = new Int16Array(tests).fill(-1);
	let rang = 0;
	for (let t = 0; t < tests; t++) {
		const at = looks.findIndex(
			(step, k) => Math.abs(z[t * steps + step] as number) >= (bounds[k] as number)
		);
		if (at < 0) continue;
		first[t] = looks[at] as number;
		rang++;
	}
	return { looks, first, rang };
}
