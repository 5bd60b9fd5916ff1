import {
	cramerVonMisesFromSummary,
	driftTests,
	ksTestFromGap,
	type DriftPair,
	type SortedPairSummary
} from '../../../stats/index.ts';
import { lastSilent } from './last-silent.ts';

type Sizes = { readonly n: number; readonly m: number };

/**
 * The gap of a KS test, as a whole number over n m, above which p lies below each chance: worked out
 * once for these sizes, so that no p is computed in a run.
 *
 * @param chances descending
 * @returns ascending; a gap that is larger rings
 */
export function criticalGaps({ n, m }: Sizes, chances: readonly number[]): number[] {
	const step = greatestCommonDivisor(n, m);
	const most = (n * m) / step;
	const steps = lastSilent(chances, {
		pValue: (steps) =>
			steps > most ? 0 : ksTestFromGap(n, m, { gap: steps * step, location: 0 }).pValue,
		guess: (chance) => most * ringsAt('ks', { n, m }, chance),
		most
	});
	return steps.map((silent) => (silent + 0.5) * step);
}

/**
 * The Cramér-von Mises T above which p lies below each chance, found once for these sizes.
 *
 * @param chances descending
 * @returns ascending
 */
export function criticalSquares({ n, m }: Sizes, chances: readonly number[]): number[] {
	const near = (chance: number) => ringsAt('cramer-von-mises', { n, m }, chance);
	if (squaresResult({ n, m }, 0).method === 'asymptotic') return chances.map(near);
	// T times this is a whole number, up to a constant.
	const step = greatestCommonDivisor(n, m);
	const lattice = (n * m * (n + m) * (n + m)) / (step * step);
	const steps = lastSilent(chances, {
		pValue: (steps) => squaresResult({ n, m }, (steps + 0.5) / lattice).pValue,
		guess: (chance) => lattice * near(chance),
		most: lattice * n * m
	});
	return steps.map((silent) => (silent + 1) / lattice);
}

function squaresResult({ n, m }: Sizes, cramerVonMises: number) {
	const widestGap = { gap: 0, location: 0 };
	const rest = { area: 0, squaredArea: 0, referenceWins: 0, tieTerm: 0 };
	const summary: SortedPairSummary = { n, m, widestGap, cramerVonMises, ...rest };
	return cramerVonMisesFromSummary(summary);
}

/** Where a detector of the registry rings, for as far as that hangs on sizes alone. */
function ringsAt(id: string, { n, m }: Sizes, chance: number): number {
	const test = driftTests.find((one) => one.id === id);
	return test?.ringsAt({ n, m } as DriftPair, chance) ?? 0;
}

function greatestCommonDivisor(n: number, m: number): number {
	return m === 0 ? n : greatestCommonDivisor(m, n % m);
}
