import { binnedTheory } from './binned-theory.ts';
import type { RunOptions } from './create-runs.ts';
import { effectPopulation } from './effect-population.ts';
import { ksTheory } from './ks-theory.ts';
import { rankTheory } from './rank-theory.ts';

export type TheoryAsked = { readonly n: number; readonly m: number; readonly threshold: number };

/** What theory says of a rate: the rate itself, or the rate as windows grow. */
export type TheoryRate = {
	readonly rate: number;
	readonly kind: 'exact' | 'asymptotic';
};

export type TheoryPoint = TheoryRate & { readonly effect: number };

/**
 * How often a detector rings according to theory, at each effect for which there is one: Kolmogorov-
 * Smirnov, Mann-Whitney, chi-square and the distances over bins. Empty for the others, for counts
 * (which tie) and for a file's rows.
 *
 * @param threshold of the detector, as the registry's
 */
export function theoryCurve(
	id: string,
	threshold: number,
	effects: readonly number[],
	world: Pick<RunOptions, 'windows' | 'axis' | 'bins' | 'rows'>
): TheoryPoint[] {
	const asked = { n: world.rows.reference, m: world.rows.current, threshold };
	const rateAt = theoryOf(id, asked);
	if (!rateAt) return [];
	const truthAt = effectPopulation(world);
	return effects.flatMap((effect) => {
		const found = rateAt(truthAt(effect), effect);
		return found ? [{ ...found, rate: Math.min(1, found.rate), effect }] : [];
	});
}

function theoryOf(id: string, asked: TheoryAsked) {
	if (id === 'ks') return ksTheory(asked);
	if (id === 'mann-whitney') return rankTheory(asked);
	return binnedTheory(id, asked);
}
