import type { Rng } from '../../../../random/index.ts';
import type { ArmSums } from '../tally.ts';
import type { CellRates } from './cell-rates.ts';

/** How requests come: by chance, or each cell just what it expects, as in a formula. */
export type Arrivals = 'poisson' | 'even';

/** What of a cell is drawn. */
export interface Wanted {
	readonly arrivals: Arrivals;
	readonly conversions: boolean;
}

/**
 * Draws one arm of a cell. Failures, conversions and the rest of a Poisson stream are Poisson counts
 * of their own, so that three draws make what tick by tick would take thousands.
 */
export function drawArm(
	rng: Rng,
	rates: Pick<CellRates, 'requests' | 'errors' | 'conversions'>,
	arm: number,
	wanted: Wanted
): ArmSums {
	const mean = rates.requests[arm]!;
	const failing = rates.errors[arm]!;
	const converting = wanted.conversions ? rates.conversions[arm]! : 0;
	if (wanted.arrivals === 'even') return evenArm(rng, [mean, failing, converting]);
	const errors = countOf(rng, failing);
	const conversions = countOf(rng, converting);
	const rest = countOf(rng, mean - failing - converting);
	return { requests: errors + conversions + rest, errors, conversions, copies: 0 };
}

/** Adds the copies to what was drawn of the new model. */
export function addCopies(rng: Rng, rates: CellRates, fresh: ArmSums, arrivals: Arrivals): void {
	if (rates.copies === 0) return;
	const { requests, errors } =
		arrivals === 'even'
			? evenArm(rng, [rates.copies, rates.copyErrors, 0])
			: copiesOf(rng, rates.copies, rates.copyErrors);
	fresh.requests += requests;
	fresh.errors += errors;
	fresh.copies += requests;
}

function copiesOf(rng: Rng, mean: number, failing: number): { requests: number; errors: number } {
	const errors = countOf(rng, failing);
	return { requests: errors + countOf(rng, mean - failing), errors };
}

function evenArm(
	rng: Rng,
	[mean, failing, converting]: readonly [number, number, number]
): ArmSums {
	const requests = Math.floor(mean + 1e-9);
	const errors = requests > 0 ? rng.binomial(requests, Math.min(1, failing / mean)) : 0;
	const served = requests - errors;
	const chance = mean > failing ? Math.min(1, converting / (mean - failing)) : 0;
	return { requests, errors, conversions: rng.binomial(served, chance), copies: 0 };
}

function countOf(rng: Rng, mean: number): number {
	return mean > 0 ? rng.poisson(mean) : 0;
}
