import { checkNotNaN, checkProbability } from '../check-number.ts';
import { StatsError } from '../stats-error.ts';
import type { ContinuousDistribution, DiscreteDistribution } from './distribution.ts';

/**
 * The same distribution, refusing NaN and probabilities outside 0 to 1.
 *
 * @param name the public function, for the sentence
 * @throws StatsError from the functions of the result
 */
export function checkedContinuous(
	name: string,
	{ pdf, cdf, sf, quantile }: ContinuousDistribution
): ContinuousDistribution {
	return {
		pdf: checkedArgument(`${name}.pdf`, pdf),
		cdf: checkedArgument(`${name}.cdf`, cdf),
		sf: checkedArgument(`${name}.sf`, sf),
		quantile: checkedQuantile(`${name}.quantile`, quantile)
	};
}

/**
 * The same distribution of counts, refusing NaN and probabilities outside 0 to 1.
 *
 * @param name the public function, for the sentence
 * @throws StatsError from the functions of the result
 */
export function checkedDiscrete(
	name: string,
	{ pmf, cdf, sf, quantile }: DiscreteDistribution
): DiscreteDistribution {
	return {
		pmf: checkedArgument(`${name}.pmf`, pmf),
		cdf: checkedArgument(`${name}.cdf`, cdf),
		sf: checkedArgument(`${name}.sf`, sf),
		quantile: checkedQuantile(`${name}.quantile`, quantile)
	};
}

type Function = (x: number) => number;

function checkedArgument(name: string, compute: Function): Function {
	return (x) => {
		checkNotNaN(name, 'argument', x);
		return known(name, x, compute(x));
	};
}

function checkedQuantile(name: string, compute: Function): Function {
	return (p) => {
		checkProbability(name, 'p', p);
		return known(name, p, compute(p));
	};
}

/** Where steps on the way leave the range of numbers, nothing is known, which is no answer. */
function known(name: string, argument: number, value: number): number {
	if (value === value) return value;
	throw new StatsError(
		'out-of-range',
		`${name} has no answer at ${argument}: a parameter is too large or too small for doubles`
	);
}
