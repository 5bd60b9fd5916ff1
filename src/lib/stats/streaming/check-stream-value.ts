import { checkFinite } from '../check-number.ts';
import { StatsError } from '../stats-error.ts';

/** The squares of larger values overflow. */
const LARGEST = 1e150;

/**
 * Makes sure that a stream's value is a finite number whose square is one too.
 *
 * @throws StatsError `not-finite` or `out-of-range`
 */
export function checkStreamValue(caller: string, name: string, value: number): void {
	checkFinite(caller, name, value);
	if (Math.abs(value) <= LARGEST) return;
	throw new StatsError(
		'out-of-range',
		`${caller} requires ${name} within ±${LARGEST}, got ${value}: its square overflows`
	);
}
