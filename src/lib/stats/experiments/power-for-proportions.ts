import { checkAtMost, checkPositive, checkWhole } from '../check-number.ts';
import { checkChoice } from '../check-choice.ts';
import { binomial } from '../distributions/binomial.ts';
import { erfc } from '../special/erfc.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { alphaPerSide, type PlanLevels } from './alternative.ts';
import { plannedShares, type PlannedEffect } from './planned-shares.ts';

export type PowerForProportionsOptions = PlannedEffect &
	Omit<PlanLevels, 'power'> & {
		/** Rows in each arm, above 0; whole and at most 100,000 for `exact`. */
		nPerArm: number;
		method?: 'normal' | 'exact';
	};

/** Below this a count is too rare to change the sum. */
const RARE = 1e-18;

/**
 * Chance that the pooled z test of two shares rings when they differ by `effect`. `normal` counts both
 * tails of a two-sided test, as R's power.prop.test(strict = TRUE), so that no effect gives alpha;
 * `exact` adds up every pair of counts at which the test would ring. A one-sided test looks in the
 * direction of the effect.
 *
 * @throws StatsError if a value is out of its range
 * @see R `power.prop.test`; Fleiss, Levin & Paik (2003), chapter 4
 */
export function powerForProportions(plan: PowerForProportionsOptions): number {
	const caller = 'powerForProportions';
	const { nPerArm, alpha = 0.05, alternative = 'two-sided', method = 'normal' } = plan;
	const shares = plannedShares(caller, plan);
	const critical = -normalQuantile(alphaPerSide(caller, alpha, alternative));
	checkPositive(caller, 'nPerArm', nPerArm);
	checkChoice(caller, 'method', method, ['normal', 'exact']);
	const sides = alternative === 'two-sided' ? [1, -1] : [1];
	if (method === 'normal') return normalPower(shares, nPerArm, critical, sides);
	checkWhole(caller, 'nPerArm', nPerArm, 1);
	checkAtMost(caller, 'rows per arm for exact', nPerArm, 1e5);
	return exactPower(shares, nPerArm, critical, sides);
}

function normalPower(
	[first, second]: [number, number],
	n: number,
	critical: number,
	sides: number[]
): number {
	const middle = (first + second) / 2;
	const withoutEffect = critical * Math.sqrt(2 * middle * (1 - middle));
	const withEffect = Math.sqrt(first * (1 - first) + second * (1 - second));
	const gap = Math.abs(second - first) * Math.sqrt(n);
	// Shares of 0 and 1 do not vary: the test then rings for certain, or never.
	const scores = sides.map((side) => {
		const reach = side * gap - withoutEffect;
		return reach === 0 && withEffect === 0 ? -Infinity : reach / withEffect;
	});
	return Math.min(
		1,
		scores.reduce((sum, score) => sum + 0.5 * erfc(-score / Math.SQRT2), 0)
	);
}

function exactPower(
	[first, second]: [number, number],
	n: number,
	critical: number,
	sides: number[]
): number {
	const [a, b] = [likelyCounts(n, first), likelyCounts(n, second)];
	const up = second >= first ? 1 : -1;
	let power = 0;
	for (const [x, chance] of a) {
		let rings = 0;
		for (const [y, here] of b) {
			const both = x + y;
			// The pooled z without a division: 0 where nobody or everybody succeeds.
			const size = critical * Math.sqrt(both * (2 * n - both));
			const gap = up * (y - x) * Math.sqrt(2 * n);
			if (sides.some((side) => side * gap > size)) rings += here;
		}
		power += chance * rings;
	}
	return Math.min(1, power);
}

/** The counts of n trials that happen, each with its chance. */
function likelyCounts(n: number, share: number): [number, number][] {
	const law = binomial(n, share);
	const [low, high] = [law.quantile(RARE), law.quantile(1 - 1e-16)];
	const counts: [number, number][] = [];
	for (let k = low; k <= n; k++) {
		const chance = law.pmf(k);
		if (k > high && chance < RARE) break;
		counts.push([k, chance]);
	}
	return counts;
}
