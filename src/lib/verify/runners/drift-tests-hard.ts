import {
	andersonDarlingTest,
	chiSquareTest,
	cramerVonMisesTest,
	energyDistance,
	goodnessOfFitTest,
	gTest,
	ksTest,
	mannWhitneyUTest,
	permutationTest,
	wassersteinDistance,
	type MannWhitneyOptions
} from '../../stats/index.ts';
import { resolve } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';
import { twoSampleStatistics } from './two-sample-statistics.ts';

/** A generator that waits for its seed. */
type Source = { base: 'u' | 'ih12'; n: number };
type Settings = { x: Source; y: Source; seeds: number[] };
type Weighed = { n: number; m: number; seeds: number[] };
type Tables = { reference: number[][]; current: number[][] };
type Fits = { observed: number[][]; probabilities: number[][] };
type Split = Settings & { statistic: keyof typeof twoSampleStatistics };

/** The second sample of a pair has its own seeds, far from those of the first. */
const OTHER = 1_000_000;

const sample = (source: Source & { decimals?: number; loc?: number; k?: number }, seed: number) =>
	resolve({ gen: { ...source, seed } });

type Compare = (x: number[], y: number[]) => number;

/** Works out every field that is expected for each seed, and no other. */
function forEachSeed(fields: Readonly<Record<string, Compare>>) {
	return ({ x, y, seeds }: Settings) => {
		const pairs = seeds.map((seed) => [sample(x, seed), sample(y, seed + OTHER)] as const);
		const found = {};
		for (const [field, compare] of Object.entries(fields)) {
			Object.defineProperty(found, field, { get: () => pairs.map(([a, b]) => compare(a, b)) });
		}
		return found;
	};
}

const ks = {
	statistic: (x, y) => ksTest(x, y, { method: 'asymptotic' }).statistic,
	pAsymptotic: (x, y) => ksTest(x, y, { method: 'asymptotic' }).pValue,
	pExact: (x, y) => ksTest(x, y, { method: 'exact' }).pValue,
	pConditional: (x, y) => ksTest(x, y, { method: 'exact', ties: 'conditional' }).pValue
} satisfies Record<string, Compare>;

const alternatives = ['two-sided', 'less', 'greater'] as const;
const mannWhitney = (options: MannWhitneyOptions) => (x: number[], y: number[]) =>
	mannWhitneyUTest(x, y, options).pValue;

const mannWhitneyFields = Object.fromEntries(
	alternatives.flatMap((alternative) => [
		[alternative, mannWhitney({ alternative, method: 'asymptotic' })],
		[
			`${alternative}, plain`,
			mannWhitney({ alternative, method: 'asymptotic', continuity: false })
		],
		[`${alternative}, exact`, mannWhitney({ alternative, method: 'exact' })]
	])
);

/** The rank tests where they are hard: one case is a setting and many seeds. */
export const driftTestsHard: Runners = {
	ks: runner({ checks: ['ksTest'], each: true, run: forEachSeed(ks) }),
	mannWhitney: runner({
		checks: ['mannWhitneyUTest'],
		each: true,
		run: forEachSeed({
			statistic: (x, y) => mannWhitneyUTest(x, y, { method: 'asymptotic' }).statistic,
			...mannWhitneyFields
		})
	}),
	cramerVonMises: runner({
		checks: ['cramerVonMisesTest'],
		each: true,
		run: forEachSeed({
			statistic: (x, y) => cramerVonMisesTest(x, y, { method: 'asymptotic' }).statistic,
			pAsymptotic: (x, y) => cramerVonMisesTest(x, y, { method: 'asymptotic' }).pValue,
			pExact: (x, y) => cramerVonMisesTest(x, y, { method: 'exact' }).pValue
		})
	}),
	andersonDarling: runner({
		checks: ['andersonDarlingTest'],
		each: true,
		run: forEachSeed({
			statistic: (x, y) => andersonDarlingTest(x, y).statistic,
			pValue: (x, y) => andersonDarlingTest(x, y).pValue
		})
	})
};

/** Distances, tests of counts and permutation tests where they are hard. */
export const driftDistancesHard: Runners = {
	distances: runner({
		checks: { wassersteinDistance: ['wasserstein', 'normed'], energyDistance: ['energy'] },
		each: true,
		run: forEachSeed({
			wasserstein: (x, y) => wassersteinDistance(x, y),
			normed: (x, y) => wassersteinDistance(x, y, { normed: 'reference-sd' }),
			energy: energyDistance
		})
	}),
	wassersteinWeighed: runner({
		checks: ['wassersteinDistance'],
		each: true,
		run: ({ n, m, seeds }: Weighed) =>
			seeds.map((seed) =>
				wassersteinDistance(
					resolve({ gen: { base: 'ih12', seed, n, decimals: 1 } }),
					resolve({ gen: { base: 'ih12', seed: seed + OTHER, n: m, decimals: 1, loc: 0.4 } }),
					{
						referenceWeights: resolve({ gen: { base: 'u', seed: seed + 2 * OTHER, n } }),
						currentWeights: resolve({
							gen: { base: 'int', seed: seed + 3 * OTHER, n: m, k: 4, loc: 0.5 }
						})
					}
				)
			)
	}),
	tables: runner({
		checks: { chiSquareTest: ['statistic', 'p', 'cramersV', 'yates'], gTest: ['g', 'gP'] },
		each: true,
		run: ({ reference, current }: Tables) => {
			const each = (compare: Compare) =>
				reference.map((counts, k) => compare(counts, current[k] ?? []));
			return {
				statistic: each((a, b) => chiSquareTest(a, b).statistic),
				p: each((a, b) => chiSquareTest(a, b).pValue),
				cramersV: each((a, b) => chiSquareTest(a, b).cramersV),
				yates: each((a, b) => chiSquareTest(a, b, { yates: true }).statistic),
				g: each((a, b) => gTest(a, b).statistic),
				gP: each((a, b) => gTest(a, b).pValue)
			};
		}
	}),
	fits: runner({
		checks: ['goodnessOfFitTest'],
		each: true,
		run: ({ observed, probabilities }: Fits) => {
			const fits = observed.map((counts, k) => goodnessOfFitTest(counts, probabilities[k] ?? []));
			return { statistic: fits.map((fit) => fit.statistic), p: fits.map((fit) => fit.pValue) };
		}
	}),
	permutations: runner({
		checks: ['permutationTest'],
		each: true,
		run: ({ statistic, ...settings }: Split) => {
			const test = (x: number[], y: number[]) =>
				permutationTest(x, y, twoSampleStatistics[statistic], 'exact');
			return forEachSeed({
				observed: (x, y) => test(x, y).observed,
				p: (x, y) => test(x, y).pValue
			})(settings);
		}
	})
};
