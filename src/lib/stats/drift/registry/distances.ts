import { chiSquared } from '../../distributions/chi-squared.ts';
import { numericFeature, type DriftPair, type DriftTest } from '../drift-test.ts';
import { hellingerDistance } from '../hellinger-distance.ts';
import { jensenShannonDistance } from '../jensen-shannon-distance.ts';
import { klDivergence } from '../kl-divergence.ts';
import { psi } from '../psi.ts';
import { wassersteinQuiet } from '../wasserstein-quiet.ts';
import { filledBins } from './filled-bins.ts';
import { readsSize } from './readings.ts';
import { klTenth, oneTenth, quarter } from './thresholds.ts';

const common = { group: 'distance', speed: 'live', base: 0, digits: 4 } as const;
const binned = { ...common, accepts: ['continuous', 'categorical'] } as const;

/**
 * What the sum of (p - q)^2 / p stays below on 19 quiet days in 20. To first order PSI is this sum,
 * KL half of it, and the squares of the Jensen-Shannon (in nats) and Hellinger distances an eighth.
 */
function quietSquares(pair: DriftPair): number {
	const df = filledBins(pair) - 1;
	return df === 0 ? 0 : (1 / pair.n + 1 / pair.m) * chiSquared(df).quantile(0.95);
}

export const populationStability: DriftTest = {
	...binned,
	...readsSize('PSI', 4),
	id: 'psi',
	title: 'PSI',
	asks: 'nats, both ways',
	statistic: { name: 'population stability index', symbol: 'PSI' },
	threshold: quarter,
	compute({ referenceCounts, currentCounts, floor }) {
		return { statistic: psi(referenceCounts, currentCounts, { floor }).psi, pValue: null };
	},
	quiet: quietSquares
};

export const kullbackLeibler: DriftTest = {
	...binned,
	...readsSize('KL', 4),
	id: 'kl',
	title: 'KL divergence',
	asks: 'nats, reference to current',
	statistic: { name: 'divergence of the current from the reference', symbol: 'KL' },
	threshold: klTenth,
	compute({ referenceCounts, currentCounts }) {
		return { statistic: klDivergence(referenceCounts, currentCounts), pValue: null };
	},
	quiet: (pair) => quietSquares(pair) / 2
};

export const jensenShannon: DriftTest = {
	...binned,
	...readsSize('Jensen–Shannon', 4),
	id: 'jensen-shannon',
	title: 'Jensen–Shannon',
	asks: 'distance, base 2',
	statistic: { name: 'Jensen–Shannon distance', symbol: 'JS' },
	threshold: { ...oneTenth, max: 1 },
	compute({ referenceCounts, currentCounts }) {
		return { statistic: jensenShannonDistance(referenceCounts, currentCounts), pValue: null };
	},
	quiet: (pair) => Math.min(1, Math.sqrt(quietSquares(pair) / (8 * Math.LN2)))
};

export const hellinger: DriftTest = {
	...binned,
	...readsSize('Hellinger', 4),
	id: 'hellinger',
	title: 'Hellinger',
	asks: '0 to 1',
	statistic: { name: 'Hellinger distance', symbol: 'H' },
	threshold: { ...oneTenth, max: 1 },
	compute({ referenceCounts, currentCounts }) {
		return { statistic: hellingerDistance(referenceCounts, currentCounts), pValue: null };
	},
	quiet: (pair) => Math.min(1, Math.sqrt(quietSquares(pair) / 8))
};

export const wasserstein: DriftTest = {
	...common,
	...readsSize('Wasserstein', 4),
	id: 'wasserstein',
	title: 'Wasserstein',
	asks: 'in reference sd',
	accepts: ['continuous'],
	statistic: {
		name: 'area between the two distribution curves, in reference sd',
		symbol: 'W₁ / s'
	},
	threshold: oneTenth,
	compute(pair) {
		const { summary, referenceSd } = numericFeature('wasserstein', pair);
		return { statistic: summary.area / referenceSd, pValue: null };
	},
	quiet(pair) {
		const { n, m, reference, referenceSd } = numericFeature('wasserstein', pair);
		return (wassersteinQuiet(reference) * Math.sqrt(1 / n + 1 / m)) / referenceSd;
	}
};
