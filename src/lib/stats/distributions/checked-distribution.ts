import { checkNotNaN, checkProbability } from '../check-number.ts';
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
		return compute(x);
	};
}

function checkedQuantile(name: string, compute: Function): Function {
	return (p) => {
		checkProbability(name, 'p', p);
		return compute(p);
	};
}
