import { StatsError } from './stats-error.ts';

/**
 * Makes sure that a seed is a finite number or a text, so that the same call gives the same bits.
 *
 * @throws StatsError `not-finite`
 */
export function checkSeed(caller: string, seed: unknown): void {
	if (typeof seed === 'string' || Number.isFinite(seed)) return;
	throw new StatsError(
		'not-finite',
		`${caller} requires a finite number or a text as seed, got ${String(seed)}`
	);
}
