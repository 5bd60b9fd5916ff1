import { checkSample } from '../check-sample.ts';
import { StatsError } from '../stats-error.ts';
import type { BetaShapes } from './beta-exceedance.ts';

/** Of a smaller shape, much of the mass lies where doubles cannot tell it from 0. */
const SMALLEST = 0.05;
const LARGEST = 1e9;

/**
 * Makes sure that a prior is the two shapes of a beta distribution, each from 0.05 to 10^9.
 *
 * @throws StatsError `no-data`, `not-finite` or `out-of-range`
 */
export function checkPrior(caller: string, prior: BetaShapes): void {
	checkSample(caller, 'prior', prior, 2);
	if (prior.length === 2 && prior.every((shape) => shape >= SMALLEST && shape <= LARGEST)) return;
	throw new StatsError(
		'out-of-range',
		`${caller} requires two shapes from ${SMALLEST} to ${LARGEST} as prior, got ${prior.join(', ')}`
	);
}
