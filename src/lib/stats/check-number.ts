import { StatsError } from './stats-error.ts';

/**
 * Makes sure that a parameter is a finite number.
 *
 * @throws StatsError `not-finite`
 */
export function checkFinite(caller: string, name: string, value: number): void {
	if (Number.isFinite(value)) return;
	throw new StatsError('not-finite', `${caller} requires a finite ${name}, got ${value}`);
}

/**
 * Makes sure that a parameter is a finite number above 0.
 *
 * @throws StatsError `not-positive`
 */
export function checkPositive(caller: string, name: string, value: number): void {
	if (Number.isFinite(value) && value > 0) return;
	throw new StatsError('not-positive', `${caller} requires ${name} above 0, got ${value}`);
}

/**
 * Makes sure that a number is not NaN; both infinities are allowed, as arguments of a cdf.
 *
 * @throws StatsError `not-finite`
 */
export function checkNotNaN(caller: string, name: string, value: number): void {
	if (typeof value === 'number' && value === value) return;
	throw new StatsError('not-finite', `${caller} requires a number as ${name}, got ${value}`);
}

/**
 * Makes sure that a number is a probability: from 0 to 1, both included.
 *
 * @throws StatsError `not-a-probability`
 */
export function checkProbability(caller: string, name: string, value: number): void {
	if (Number.isFinite(value) && value >= 0 && value <= 1) return;
	throw new StatsError('not-a-probability', `${caller} requires ${name} from 0 to 1, got ${value}`);
}

/**
 * Makes sure that a number is whole, not below `minimum`, and small enough to be counted with.
 *
 * @throws StatsError `not-a-count`
 */
export function checkWhole(caller: string, name: string, value: number, minimum = 0): void {
	if (Number.isSafeInteger(value) && value >= minimum) return;
	throw new StatsError(
		'not-a-count',
		`${caller} requires a whole number of at least ${minimum} as ${name}, got ${value}`
	);
}

/**
 * Makes sure that a number is not above a limit, beyond which the work would not end in time.
 *
 * @throws StatsError `out-of-range`
 */
export function checkAtMost(caller: string, name: string, value: number, most: number): void {
	if (value <= most) return;
	throw new StatsError('out-of-range', `${caller} takes at most ${most} ${name}, got ${value}`);
}
