import { normal } from '../../../stats/index.ts';
import { blendOf, type EffectPopulation } from './effect-population.ts';
import type { TheoryAsked, TheoryRate } from './theory-curve.ts';

/** Quantiles that stand for a population. */
const quantiles = Array.from({ length: 400 }, (_, step) => (step + 0.5) / 400);

const meanOver = (of: (share: number) => number) =>
	quantiles.reduce((sum, share) => sum + of(share), 0) / quantiles.length;

/**
 * Mann-Whitney: the statistic is normal as windows grow, about the true chance that a current value
 * is the larger one, with the spread that it has under the drift.
 *
 * @see Lehmann (1975), "Nonparametrics: Statistical Methods Based on Ranks", section 2.3
 */
export function rankTheory({ n, m, threshold }: TheoryAsked) {
	const reach = normal(0, 1).quantile(1 - threshold / 2) * Math.sqrt((n + m + 1) / (12 * n * m));
	return ({ smooth }: EffectPopulation): TheoryRate | undefined => {
		if (!smooth) return undefined;
		const { reference, current } = smooth;
		const overCurrent = (of: (value: number) => number) =>
			blendOf(current, (part) => meanOver((share) => of(part.quantile(share))));
		const larger = overCurrent(reference.cdf);
		const spreadOverCurrent = overCurrent((value) => square(reference.cdf(value) - larger));
		const spreadOverReference = meanOver((share) => {
			const below = blendOf(current, (part) => part.cdf(reference.quantile(share)));
			return square(1 - below - larger);
		});
		const sd = Math.sqrt(spreadOverCurrent / m + spreadOverReference / n);
		if (sd === 0) return { rate: 1, kind: 'asymptotic' };
		const law = normal(larger - 0.5, sd);
		return { rate: law.sf(reach) + law.cdf(-reach), kind: 'asymptotic' };
	};
}

const square = (value: number) => value * value;
