import { checkAtMost, checkPositive, checkWhole } from '../check-number.ts';
import { checkChoice } from '../check-choice.ts';
import { binomial } from '../distributions/binomial.ts';
import { erfc } from '../special/erfc.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { alphaPerSide, type PlanLevels } from './alternative.ts';
import { plannedShares, type PlannedEffect } from './planned-shares.ts';
import { wholeRows } from './sample-size.ts';

export type PowerForProportionsOptions = PlannedEffect &
	Omit<PlanLevels, 'power'> & {
		/** Rows in the first arm, above 0; whole and at most 10^8 for `exact`. */
		nPerArm: number;
		/** Rows in the second arm for each in the first, above 0; rounded up to whole rows for `exact`. */
		ratio?: number;
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
	const { nPerArm, ratio = 1, alpha = 0.05, alternative = 'two-sided' } = plan;
	const { method = 'normal' } = plan;
	const shares = plannedShares(caller, plan);
	const critical = -normalQuantile(alphaPerSide(caller, alpha, alternative));
	checkPositive(caller, 'nPerArm', nPerArm);
	checkPositive(caller, 'ratio', ratio);
	checkChoice(caller, 'method', method, ['normal', 'exact']);
	const sides = alternative === 'two-sided' ? [1, -1] : [1];
	if (method === 'normal') return normalPower(shares, [nPerArm, ratio], critical, sides);
	checkWhole(caller, 'nPerArm', nPerArm, 1);
	const second = wholeRows(caller, nPerArm * ratio);
	checkAtMost(caller, 'rows per arm for exact', Math.max(nPerArm, second), 1e8);
	return exactPower(shares, [nPerArm, second], critical, sides);
}

function normalPower(
	[first, second]: [number, number],
	[n, ratio]: [number, number],
	critical: number,
	sides: number[]
): number {
	const middle = (first + ratio * second) / (1 + ratio);
	const withoutEffect = critical * Math.sqrt((1 + 1 / ratio) * middle * (1 - middle));
	const withEffect = Math.sqrt(first * (1 - first) + (second * (1 - second)) / ratio);
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

/**
 * For each count of A, the counts of B that ring are those from one place on, and those up to another;
 * both places move up with the count of A, so that no pair is looked at twice.
 */
function exactPower(
	[first, second]: [number, number],
	[nA, nB]: [number, number],
	critical: number,
	sides: number[]
): number {
	const direction = second < first ? -1 : 1;
	const [a, b] = [likelyCounts(nA, first), likelyCounts(nB, second)];
	const [all, ratio] = [nA + nB, nB / nA];
	const scale = Math.sqrt(all / ratio);
	const fromHere = [...b.chances, 0];
	for (let k = b.chances.length - 1; k >= 0; k--) {
		fromHere[k] = (fromHere[k] as number) + (fromHere[k + 1] as number);
	}
	let power = 0;
	for (const side of sides) {
		const up = side * direction;
		// The pooled z without a division: 0 where nobody or everybody succeeds.
		const rings = (x: number, y: number) =>
			up * (y - ratio * x) * scale > critical * (Math.sqrt((x + y) * (all - x - y)) || 1);
		let place = 0;
		let upToHere = 0;
		for (const [k, chance] of a.chances.entries()) {
			while (place < b.chances.length && rings(a.least + k, b.least + place) === up < 0) {
				upToHere += b.chances[place++] as number;
			}
			power += chance * (up < 0 ? upToHere : (fromHere[place] as number));
		}
	}
	return Math.min(1, power);
}

/** The counts of n trials that happen, from the least on, each with its chance. */
function likelyCounts(n: number, share: number): { least: number; chances: number[] } {
	const law = binomial(n, share);
	const [least, high] = [law.quantile(RARE), law.quantile(1 - 1e-16)];
	const chances: number[] = [];
	for (let k = least; k <= n; k++) {
		const chance = law.pmf(k);
		if (k > high && chance < RARE) break;
		chances.push(chance);
	}
	return { least, chances };
}
