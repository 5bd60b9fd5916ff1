import { checkFinite, checkNotNaN } from '../check-number.ts';
import { checkSameLength } from '../check-same-length.ts';
import { StatsError } from '../stats-error.ts';
import { chancesByLook } from './chances-by-look.ts';
import { checkInformation } from './check-information.ts';

export type CrossingOptions = {
	/** z-score that stops at each look; Infinity for never. */
	upper: readonly number[];
	/** z-score that stops on the other side, default -upper; -Infinity for never. */
	lower?: readonly number[];
	/** Share of the planned data at each look, rising, above 0 and at most 1. */
	information: readonly number[];
	/** Expected z-score at information 1, default 0: no effect. */
	drift?: number;
};

/**
 * Chances that a test with several looks crosses either boundary first at each of them: its false
 * alarms when the drift is 0, else its power. Exact, by recursive integration.
 *
 * @throws StatsError if lists differ in length, a lower bound is not below the upper one, or the
 *   information does not rise within 0 to 1
 * @see Jennison & Turnbull (2000), Group Sequential Methods, chapter 19
 */
export function crossingProbabilities({ upper, lower, information, drift = 0 }: CrossingOptions): {
	upper: number[];
	lower: number[];
} {
	checkInformation('crossingProbabilities', information);
	checkSameLength('crossingProbabilities', 'looks', upper, information);
	if (lower !== undefined) checkSameLength('crossingProbabilities', 'looks', lower, information);
	checkFinite('crossingProbabilities', 'drift', drift);
	const above = Array.from(upper);
	const below = lower ? Array.from(lower) : above.map((bound) => -bound);
	for (const [k, high] of above.entries()) {
		checkNotNaN('crossingProbabilities', 'upper', high);
		const low = below[k] as number;
		checkNotNaN('crossingProbabilities', 'lower', low);
		if (low < high) continue;
		throw new StatsError(
			'out-of-range',
			`crossingProbabilities requires lower below upper, got ${low} and ${high}`
		);
	}
	return chancesByLook({ upper: above, lower: below, information: Array.from(information) }, drift);
}
