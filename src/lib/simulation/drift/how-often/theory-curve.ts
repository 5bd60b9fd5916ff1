import { binnedTheory } from './binned-theory.ts';
import type { RunOptions } from './create-runs.ts';
import { effectAxis } from './effect-axis.ts';
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

export type TheoryQuestion = Pick<RunOptions, 'windows' | 'bins' | 'rows'> & {
	readonly id: string;
	/** Of the detector, as the registry's. */
	readonly threshold: number;
	readonly effects: readonly number[];
};

/**
 * How often a detector rings according to theory, at each effect for which there is one: Kolmogorov-
 * Smirnov, Mann-Whitney, chi-square and the distances over bins. Empty for the others, for counts
 * (which tie) and for a file's rows.
 *
 * @returns a generator that yields the share done after each effect
 */
export function* theorySteps(question: TheoryQuestion): Generator<number, TheoryPoint[], void> {
	const { id, threshold, effects, windows, rows, bins } = question;
	const rateAt = theoryOf(id, { n: rows.reference, m: rows.current, threshold });
	if (!rateAt) return [];
	const truthAt = effectPopulation({ windows, bins, axis: effectAxis(windows) });
	const points: TheoryPoint[] = [];
	for (const [place, effect] of effects.entries()) {
		const found = rateAt(truthAt(effect), effect);
		if (found) points.push({ ...found, rate: Math.min(1, found.rate), effect });
		yield (place + 1) / effects.length;
	}
	return points;
}

function theoryOf(id: string, asked: TheoryAsked) {
	if (id === 'ks') return ksTheory(asked);
	if (id === 'mann-whitney') return rankTheory(asked);
	return binnedTheory(id, asked);
}
