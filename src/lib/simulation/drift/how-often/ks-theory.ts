import { ksTestFromGap } from '../../../stats/index.ts';
import { bridgeLeaves } from './bridge-leaves.ts';
import { criticalGaps } from './critical-levels.ts';
import { blendOf, type EffectPopulation } from './effect-population.ts';
import type { TheoryAsked, TheoryRate } from './theory-curve.ts';

/**
 * Kolmogorov-Smirnov: the exact size of the test without drift; under drift the chance that a Brownian
 * bridge on top of the gap between the two populations leaves the band, right as windows grow.
 */
export function ksTheory({ n, m, threshold }: TheoryAsked) {
	const [silent = 0] = criticalGaps({ n, m }, [threshold]);
	const first = ksTestFromGap(n, m, { gap: Math.ceil(silent), location: 0 });
	const size = Math.min(first.pValue, threshold);
	const root = Math.sqrt((n * m) / (n + m));
	return ({ smooth }: EffectPopulation, effect: number): TheoryRate | undefined => {
		if (!smooth) return undefined;
		if (effect === 0) return { rate: size, kind: first.method };
		const { reference, current } = smooth;
		const gap = (share: number) =>
			blendOf(current, (part) => part.cdf(reference.quantile(share))) - share;
		const rate = bridgeLeaves((share) => root * gap(share), (root * silent) / (n * m));
		return { rate, kind: 'asymptotic' };
	};
}
