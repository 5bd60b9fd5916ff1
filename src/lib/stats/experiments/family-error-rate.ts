import { checkLevel } from '../check-level.ts';
import { checkAtMost, checkPositive, checkWhole } from '../check-number.ts';
import { checkChoice } from '../check-choice.ts';
import { erfc } from '../special/erfc.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { StatsError } from '../stats-error.ts';
import type { Alternative } from './alternative.ts';
import { gaussLegendre } from './gauss-legendre.ts';

/** Arms that are compared with one control. */
export type ControlFamily = {
	/** How many, whole, 1 to 100. */
	comparisons: number;
	/** Rows in each for one in the control, 0.01 to 100; 1 if left out. */
	ratio?: number;
	alternative?: Alternative;
};

const RULE = /* @__PURE__ */ gaussLegendre(16);
/** Beyond so many standard deviations the control's chance holds nothing. */
const REACH = 8.5;
/** Parts of the range, finer than the steepest bend of the integrand. */
const PARTS = 48;

/**
 * Chance that at least one of several comparisons with the same control rings, while no arm differs:
 * less than for comparisons that share nothing, 1 - (1 - alpha)^k. For large samples.
 *
 * @param family the arms, with the level of each comparison
 * @throws StatsError if a value is out of its range
 * @see Dunnett (1955), https://doi.org/10.1080/01621459.1955.10501294; R `mvtnorm::pmvnorm`
 */
export function familyErrorRate({
	alphaPerComparison,
	...family
}: ControlFamily & {
	/** Between 0 and 1. */
	alphaPerComparison: number;
}): number {
	checkLevel('familyErrorRate', 'alphaPerComparison', alphaPerComparison);
	const checked = checkFamily('familyErrorRate', family);
	if (checked.comparisons === 1) return alphaPerComparison;
	const sides = checked.alternative === 'two-sided' ? 2 : 1;
	return errorBeyond(-normalQuantile(alphaPerComparison / sides), checked);
}

/** @throws StatsError `not-a-count`, `not-positive` or `out-of-range` */
export function checkFamily(
	caller: string,
	{ comparisons, ratio = 1, alternative = 'two-sided' }: ControlFamily
): Required<ControlFamily> {
	checkWhole(caller, 'comparisons', comparisons, 1);
	checkAtMost(caller, 'comparisons', comparisons, 100);
	checkPositive(caller, 'ratio', ratio);
	checkChoice(caller, 'alternative', alternative, ['two-sided', 'one-sided']);
	if (ratio >= 0.01 && ratio <= 100) return { comparisons, ratio, alternative };
	throw new StatsError('out-of-range', `${caller} requires a ratio from 0.01 to 100, got ${ratio}`);
}

/** Chance that one of the comparisons is beyond a bound: the mean over the control's luck. */
export function errorBeyond(
	bound: number,
	{ comparisons, ratio, alternative }: Required<ControlFamily>
): number {
	// Each z-score is sqrt(share) times the control's luck and sqrt(1 - share) times its own.
	const share = ratio / (1 + ratio);
	const [common, own] = [Math.sqrt(share), Math.sqrt(2 * (1 - share))];
	const beyond = (control: number) => {
		const upper = 0.5 * erfc((bound - common * control) / own);
		if (alternative === 'one-sided') return upper;
		return Math.min(1, upper + 0.5 * erfc((bound + common * control) / own));
	};
	const half = REACH / PARTS;
	let sum = 0;
	for (let part = 0; part < PARTS; part++) {
		const middle = -REACH + half * (2 * part + 1);
		for (const [i, node] of RULE.nodes.entries()) {
			const x = middle + half * node;
			const any = -Math.expm1(comparisons * Math.log1p(-beyond(x)));
			sum += half * (RULE.weights[i] as number) * Math.exp(-0.5 * x * x) * any;
		}
	}
	return sum / Math.sqrt(2 * Math.PI);
}
