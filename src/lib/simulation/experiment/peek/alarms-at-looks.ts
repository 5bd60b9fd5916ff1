import { firstAlarm } from './first-alarm.ts';
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
	for (let test = 0; test < tests; test++) {
		const look = firstAlarm(bounds, looks, z.subarray(test * steps, (test + 1) * steps));
		if (look < 0) continue;
		first[test] = looks[look] as number;
		rang++;
	}
	return { looks, first, rang };
}
