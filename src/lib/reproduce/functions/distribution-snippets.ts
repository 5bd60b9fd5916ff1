import type { ContinuousDistribution, DiscreteDistribution } from '../../stats/index.ts';
import { exactNumber } from '../text/exact-number.ts';
import { knownDistributions, type KnownDistribution } from './distributions/known-distributions.ts';
import { kolmogorovSnippet } from './distributions/kolmogorov-snippet.ts';
import type { FunctionSnippet } from './function-snippet.ts';
import { makeSnippet } from './make-snippet.ts';
import { namedValues } from './named-values.ts';

/** The parameters of a distribution, where it is looked at, and chances to turn into quantiles. */
export type DistributionInput = {
	params: readonly number[];
	x: readonly number[];
	p: readonly number[];
};

function ourNumbers(
	law: ContinuousDistribution | DiscreteDistribution,
	{ x, p }: DistributionInput
): Record<string, number> {
	const density = 'pdf' in law ? law.pdf : law.pmf;
	return {
		...namedValues('density', x.map(density)),
		...namedValues('cdf', x.map(law.cdf)),
		...namedValues('sf', x.map(law.sf)),
		...namedValues('quantile', p.map(law.quantile))
	};
}

function snippetFor(known: KnownDistribution): FunctionSnippet<DistributionInput> {
	const { id, name, title, params, x } = known;
	const density = known.discrete ? 'pmf' : 'pdf';
	return makeSnippet({
		id,
		functions: [name],
		title,
		example: { params, x, p: [1e-6, 0.05, 0.5, 0.975] },
		numbers: (input) => ourNumbers(known.ours(input.params), input),
		python: (input) => `law = ${known.scipy(input.params.map(exactNumber))}
for i, x in enumerate([${input.x.map(exactNumber).join(', ')}]):
    report(f"density_{i + 1}", law.${density}(x))
    report(f"cdf_{i + 1}", law.cdf(x))
    report(f"sf_{i + 1}", law.sf(x))
for i, p in enumerate([${input.p.map(exactNumber).join(', ')}]):
    report(f"quantile_{i + 1}", law.ppf(p))`,
		r: (input) => {
			const [r, args] = known.r(input.params.map(exactNumber));
			return `x <- c(${input.x.map(exactNumber).join(', ')})
p <- c(${input.p.map(exactNumber).join(', ')})
report(paste0("density_", seq_along(x)), d${r}(x, ${args}))
report(paste0("cdf_", seq_along(x)), p${r}(x, ${args}))
report(paste0("sf_", seq_along(x)), p${r}(x, ${args}, lower.tail = FALSE))
report(paste0("quantile_", seq_along(p)), q${r}(p, ${args}))`;
		}
	});
}

/** Snippets for every distribution of the core. */
export const distributionSnippets: readonly FunctionSnippet[] = [
	...knownDistributions.map(snippetFor),
	kolmogorovSnippet
];
