import {
	binEdges,
	hellingerDistance,
	jensenShannonDistance,
	klDivergence,
	lInfinityDistance,
	psi,
	psiFromSamples,
	psiNull,
	sortedCopy,
	totalVariationDistance
} from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Counts = { reference: number[]; current: number[] };
type Samples = { reference: SampleSpec; current: SampleSpec; bins: number; epsilon: number };
type Null = { n: number; m: number; bins: number; thresholds: number[] };

const addHalf = (counts: number[]) => counts.map((count) => count + 0.5);

/** How far apart two sets of bins are. */
export const divergences: Runners = {
	divergences: runner({
		checks: {
			klDivergence: ['kl*'],
			jensenShannonDistance: ['js*'],
			hellingerDistance: ['hellinger'],
			totalVariationDistance: ['totalVariation'],
			lInfinityDistance: ['lInfinity'],
			psi: ['psi*']
		},
		run: ({ reference, current }: Counts) => ({
			klRefCur: klDivergence(reference, current),
			klCurRef: klDivergence(current, reference),
			klRefCurBits: klDivergence(reference, current, { base: 2 }),
			jsDistanceBase2: jensenShannonDistance(reference, current),
			jsDistanceNats: jensenShannonDistance(reference, current, { base: Math.E }),
			jsDivergenceBits: jensenShannonDistance(reference, current) ** 2,
			hellinger: hellingerDistance(reference, current),
			totalVariation: totalVariationDistance(reference, current),
			lInfinity: lInfinityDistance(reference, current),
			psiEvidentlyFill: psi(reference, current, { floor: 'evidently' }).psi,
			psi_none_0: psi(reference, current, { floor: 0 }).psi,
			'psi_floor_0.0001': psi(reference, current).psi,
			'psi_floor_1e-06': psi(reference, current, { floor: 1e-6 }).psi,
			'psi_laplace_0.5': psi(addHalf(reference), addHalf(current)).psi
		})
	}),
	psiSamples: runner({
		checks: ['psiFromSamples', 'psiNull'],
		run: ({ reference, current, bins, epsilon }: Samples) => {
			const [x, y] = [resolve(reference), resolve(current)];
			const result = psiFromSamples(x, y, { bins, floor: epsilon });
			const found = psiNull({ n: x.length, m: y.length, bins: result.terms.length });
			return {
				...result,
				innerEdges: Array.from(binEdges(sortedCopy(x), bins)).slice(1, -1),
				bins: result.terms.length,
				nullMean: found.mean,
				nullCritical95: found.critical95,
				pNull: found.probabilityAbove(result.psi)
			};
		}
	}),
	psiNull: runner({
		checks: ['psiNull'],
		run: ({ thresholds, ...sizes }: Null) => {
			const found = psiNull(sizes);
			return { ...found, pExceed: thresholds.map(found.probabilityAbove) };
		}
	})
};
