import { checkChoice } from '../check-choice.ts';
import { checkLevel } from '../check-level.ts';
import { solveQuantile } from '../distributions/solve-quantile.ts';
import { erfc } from '../special/erfc.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { checkInformation } from './check-information.ts';
import type { SequentialBounds, SequentialDesign } from './group-sequential-bounds.ts';
import { exitChances, startWalk, walkDensity, walkOn, type Walk } from './random-walk.ts';

export type AlphaSpendingOptions = {
	/** Share of the planned data at each look, rising, above 0 and at most 1. */
	information: readonly number[];
	/** Two-sided chance of a false alarm over all looks, default 0.05. */
	alpha?: number;
	spending: SequentialDesign;
};

export type AlphaSpendingBounds = SequentialBounds & {
	/** Chance of a false alarm up to and including each look. */
	alphaSpent: number[];
};

/**
 * Boundaries after Lan and DeMets: looks may come at any time, each spends its part of alpha, half of it
 * on either side. A bound is Infinity where the part is too small for a double.
 *
 * @throws StatsError if the information does not rise within 0 to 1 or alpha is not between 0 and 1
 * @see Lan & DeMets (1983), https://doi.org/10.1093/biomet/70.3.659
 */
export function alphaSpendingBounds({
	information,
	alpha = 0.05,
	spending
}: AlphaSpendingOptions): AlphaSpendingBounds {
	checkInformation('alphaSpendingBounds', information);
	checkLevel('alphaSpendingBounds', 'alpha', alpha);
	checkChoice('alphaSpendingBounds', 'spending', spending, ['pocock', 'obrien-fleming']);
	const z: number[] = [];
	const alphaSpent: number[] = [];
	let walk = startWalk();
	for (const [k, time] of Array.from(information).entries()) {
		const spent = spend(spending, alpha, time);
		const bound = boundFor(walk, time, spent - (alphaSpent[k - 1] ?? 0));
		alphaSpent.push(spent);
		z.push(bound / Math.sqrt(time));
		const next = information[k + 1];
		if (next !== undefined) walk = walkOn(walk, { time, low: -bound, high: bound }, next);
	}
	return { z, nominalAlpha: z.map((bound) => erfc(bound / Math.SQRT2)), alphaSpent };
}

/** Two-sided alpha spent up to a share of the information. */
function spend(spending: SequentialDesign, alpha: number, time: number): number {
	if (spending === 'pocock') return alpha * Math.log1p((Math.E - 1) * time);
	return 2 * erfc(-normalQuantile(alpha / 4) / Math.sqrt(2 * time));
}

/** Where the motion must be beyond, on either side, to be there first with this chance. */
function boundFor(walk: Walk, time: number, chance: number): number {
	if (!(chance > 0)) return Infinity;
	const law = {
		tails: (x: number) => {
			const { lower, upper } = exitChances(walk, { time, low: -x, high: x });
			return { lower: 1, upper: lower + upper };
		},
		density: (x: number) => walkDensity(walk, time, x) + walkDensity(walk, time, -x)
	};
	const root = Math.sqrt(time);
	const start = -normalQuantile(chance / 2) * root;
	return solveQuantile(law, { lower: 1, upper: chance }, start, 40 * root);
}
