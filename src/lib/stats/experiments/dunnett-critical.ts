import { checkLevel } from '../check-level.ts';
import { erfc } from '../special/erfc.ts';
import { normalQuantile } from '../special/normal-quantile.ts';
import { checkFamily, errorBeyond, type ControlFamily } from './family-error-rate.ts';
import { solveRising } from './solve-rising.ts';

export type DunnettCritical = {
	/** A comparison rings when its z-score is beyond this. */
	critical: number;
	/** The same as the level of one comparison; Bonferroni's is alpha over the comparisons. */
	alphaPerComparison: number;
};

/**
 * Dunnett's bound for several arms against one control, for large samples. All comparisons share the
 * control's luck, so that they ring together more often than apart, and the bound is lower than
 * Bonferroni's.
 *
 * @param family the arms, with the alpha of all comparisons together: 0.05 if left out
 * @throws StatsError if a value is out of its range
 * @see Dunnett (1955), https://doi.org/10.1080/01621459.1955.10501294; R `mvtnorm::qmvnorm`
 */
export function dunnettCritical({
	alpha = 0.05,
	...family
}: ControlFamily & {
	/** Between 0 and 1. */
	alpha?: number;
}): DunnettCritical {
	checkLevel('dunnettCritical', 'alpha', alpha);
	const checked = checkFamily('dunnettCritical', family);
	const sides = checked.alternative === 'two-sided' ? 2 : 1;
	const alone = -normalQuantile(alpha / sides);
	if (checked.comparisons === 1) return { critical: alone, alphaPerComparison: alpha };
	const tooRare = (bound: number) => Math.log(alpha / errorBeyond(bound, checked));
	const bonferroni = -normalQuantile(alpha / sides / checked.comparisons);
	const critical = solveRising(tooRare, alone, bonferroni);
	return { critical, alphaPerComparison: (sides / 2) * erfc(critical / Math.SQRT2) };
}
