import {
	hellingerDistance,
	jensenShannonDistance,
	klDivergence,
	lInfinityDistance,
	psi,
	psiFromSamples,
	psiNull,
	totalVariationDistance,
	type BinStrategy
} from '../../stats/index.ts';
import { resolve } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Shares = { reference: number[][]; current: number[][] };
type Source = { base: 'u' | 'ih12'; n: number };
type Samples = {
	x: Source;
	y: Source;
	seeds: number[];
	bins: number;
	strategy: BinStrategy;
	floor: number;
};
type Sizes = { n: number[]; m: number[]; bins: number[]; thresholds: number[] };

/** The second sample of a pair has its own seeds, far from those of the first. */
const OTHER = 1_000_000;

/** Shares and the stability index where they are hard: lists of bins, one value for each. */
export const divergencesHard: Runners = {
	shares: runner({
		checks: {
			klDivergence: ['kl*'],
			jensenShannonDistance: ['js*'],
			hellingerDistance: ['hellinger'],
			totalVariationDistance: ['totalVariation'],
			lInfinityDistance: ['lInfinity'],
			psi: ['psi*']
		},
		each: true,
		run: ({ reference, current }: Shares) => {
			const each = (measure: (p: number[], q: number[]) => number) =>
				reference.map((p, k) => measure(p, current[k] ?? []));
			return {
				klRefCur: each((p, q) => klDivergence(p, q)),
				klCurRef: each((p, q) => klDivergence(q, p)),
				klRefCurBits: each((p, q) => klDivergence(p, q, { base: 2 })),
				klHalf: each((p, q) => klDivergence(p, q, { pseudocount: 0.5 })),
				jsDistanceBase2: each((p, q) => jensenShannonDistance(p, q)),
				jsDistanceNats: each((p, q) => jensenShannonDistance(p, q, { base: Math.E })),
				hellinger: each(hellingerDistance),
				totalVariation: each(totalVariationDistance),
				lInfinity: each(lInfinityDistance),
				psiNone: each((p, q) => psi(p, q, { floor: 0 }).psi),
				psiFloor: each((p, q) => psi(p, q).psi),
				psiSmallFloor: each((p, q) => psi(p, q, { floor: 1e-6 }).psi),
				psiEvidently: each((p, q) => psi(p, q, { floor: 'evidently' }).psi)
			};
		}
	}),
	psiSeeds: runner({
		checks: ['psiFromSamples', 'psiNull'],
		each: true,
		run: ({ x, y, seeds, ...options }: Samples) => {
			const found = seeds.map((seed) =>
				psiFromSamples(
					resolve({ gen: { ...x, seed } }),
					resolve({ gen: { ...y, seed: seed + OTHER } }),
					options
				)
			);
			return {
				psi: found.map((result) => result.psi),
				bins: found.map((result) => result.terms.length),
				pNull: found.map((result) =>
					psiNull({ n: x.n, m: y.n, bins: result.terms.length }).probabilityAbove(result.psi)
				)
			};
		}
	}),
	psiNulls: runner({
		checks: ['psiNull'],
		each: true,
		run: ({ n, m, bins, thresholds }: Sizes) => {
			const nulls = n.map((size, k) => psiNull({ n: size, m: m[k] ?? 0, bins: bins[k] ?? 0 }));
			return {
				mean: nulls.map((found) => found.mean),
				variance: nulls.map((found) => found.variance),
				critical95: nulls.map((found) => found.critical95),
				critical99: nulls.map((found) => found.critical99),
				above: nulls.map((found, k) => found.probabilityAbove(thresholds[k] ?? 0))
			};
		}
	})
};
