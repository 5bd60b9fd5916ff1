import {
	andersonDarlingTest,
	chiSquareTest,
	cramerVonMisesTest,
	ecdf,
	energyDistance,
	fisherExactTest,
	goodnessOfFitTest,
	gTest,
	ksTest,
	mannWhitneyUTest,
	permutationTest,
	wassersteinDistance
} from '../../stats/index.ts';
import type { GoldenCase } from '../golden.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';
import { twoSampleStatistics } from './two-sample-statistics.ts';

type Pair = { x: SampleSpec; y: SampleSpec };
type Counts = { reference: number[]; current: number[] };
type Weighted = { uValues: number[]; vValues: number[]; uWeights: number[]; vWeights: number[] };
type Split = { x: number[]; y: number[]; statistic: keyof typeof twoSampleStatistics };

/** Two samples compared. */
export const driftTests: Runners = {
	ks2: runner({
		checks: ['ksTest'],
		ignored: ['scipyAsymp'],
		run: ({ x, y }: Pair) => {
			const [reference, current] = [resolve(x), resolve(y)];
			const asymptotic = ksTest(reference, current, { method: 'asymptotic' });
			const exact = (ties: 'ignore' | 'conditional') => () =>
				ksTest(reference, current, { method: 'exact', ties }).pValue;
			return onDemand(
				{ ...asymptotic, ...widestGaps(reference, current, asymptotic) },
				{
					pAsymptotic: () => asymptotic.pValue,
					pExact: exact('ignore'),
					pExactTies: exact('conditional')
				}
			);
		}
	}),
	chi2Homogeneity: runner({
		checks: ({ expected }: GoldenCase) => [
			'chiSquareTest',
			'gTest',
			...('fisherP' in (expected as object) ? ['fisherExactTest'] : [])
		],
		run: ({ reference, current }: Counts) => {
			const plain = chiSquareTest(reference, current);
			const corrected = chiSquareTest(reference, current, { yates: true });
			return {
				...plain,
				p: plain.pValue,
				minExpected: Math.min(...plain.expected.flat()),
				cellsBelow5: plain.smallExpected,
				gStatistic: gTest(reference, current).statistic,
				gP: gTest(reference, current).pValue,
				yates: { statistic: corrected.statistic, p: corrected.pValue },
				/** For two categories only. */
				get fisherP() {
					const seen = reference.map((rows, k) => [rows, current[k] ?? 0] as const);
					const [first = [0, 0], second = [0, 0]] = seen.filter(([a, b]) => a + b > 0);
					return fisherExactTest([first, second]).pValue;
				}
			};
		}
	}),
	chi2Gof: runner({
		checks: ['goodnessOfFitTest'],
		run: ({ observed, probabilities }: { observed: number[]; probabilities: number[] }) => {
			const { pValue: p, ...result } = goodnessOfFitTest(observed, probabilities);
			return { ...result, p };
		}
	}),
	andersonDarling2: runner({
		checks: ['andersonDarlingTest'],
		run: ({ x, y }: Pair) => {
			const { pValue, ...result } = andersonDarlingTest(resolve(x), resolve(y));
			return { ...result, pInterpolated: pValue };
		}
	}),
	wassersteinWeighted: runner({
		checks: ['wassersteinDistance'],
		run: ({ uValues, vValues, uWeights, vWeights }: Weighted) =>
			wassersteinDistance(uValues, vValues, {
				referenceWeights: uWeights,
				currentWeights: vWeights
			})
	}),
	permutationExact: runner({
		checks: ['permutationTest'],
		run: ({ x, y, statistic }: Split) => {
			const result = permutationTest(x, y, twoSampleStatistics[statistic], 'exact');
			return { ...result, p: result.pValue };
		}
	}),
	mannWhitney: runner({
		checks: ['mannWhitneyUTest'],
		run: ({ x, y }: Pair) => {
			const [a, b] = [resolve(x), resolve(y)];
			const corrected = mannWhitneyUTest(a, b, { method: 'asymptotic' });
			return onDemand(
				{
					U: corrected.statistic,
					U2: mannWhitneyUTest(b, a).statistic,
					auc: corrected.commonLanguage,
					pAsymptotic: corrected.pValue
				},
				{
					pAsymptoticNoContinuity: () =>
						mannWhitneyUTest(a, b, { method: 'asymptotic', continuity: false }).pValue,
					pExact: () => mannWhitneyUTest(a, b, { method: 'exact' }).pValue
				}
			);
		}
	}),
	cramerVonMises2: runner({
		checks: ['cramerVonMisesTest'],
		run: ({ x, y }: Pair) => {
			const [a, b] = [resolve(x), resolve(y)];
			const limit = cramerVonMisesTest(a, b, { method: 'asymptotic' });
			return onDemand(
				{ statistic: limit.statistic, pAsymptotic: limit.pValue },
				{ pExact: () => cramerVonMisesTest(a, b, { method: 'exact' }).pValue }
			);
		}
	}),
	sampleDistances: runner({
		checks: { wassersteinDistance: ['wasserstein*'], energyDistance: ['energy*'] },
		run: ({ x, y }: Pair) => {
			const [a, b] = [resolve(x), resolve(y)];
			const energy = energyDistance(a, b);
			return {
				wasserstein: wassersteinDistance(a, b),
				wassersteinNormedByRefSd: wassersteinDistance(a, b, { normed: 'reference-sd' }),
				energyDistance: energy,
				energySquaredSzekely: energy ** 2
			};
		}
	})
};

/** A result whose dear or rarely defined fields are worked out only if a case asks for them. */
function onDemand(known: object, dear: Record<string, () => number>): object {
	return Object.entries(dear).reduce(
		(result, [name, get]) => Object.defineProperty(result, name, { get, enumerable: true }),
		{ ...known }
	);
}

/** All places of the widest gap, the first eight as the cases list them; one of them must be the found one. */
function widestGaps(x: number[], y: number[], { location, sign }: ReturnType<typeof ksTest>) {
	const [below, above] = [counter(x), counter(y)];
	const values = [...new Set([...x, ...y])].sort((a, b) => a - b);
	const gaps = values.map((value) => below(value) * y.length - above(value) * x.length);
	const widest = gaps.reduce((most, gap) => Math.max(most, Math.abs(gap)), 0);
	const places = [...gaps.keys()].filter((k) => Math.abs(gaps[k] as number) === widest);
	const found = places.some((k) => values[k] === location && Math.sign(gaps[k] as number) === sign);
	if (!found) throw new RangeError(`the widest gap is not at ${location}, or not of sign ${sign}`);
	return {
		locations: places.slice(0, 8).map((k) => values[k]),
		signs: places.slice(0, 8).map((k) => Math.sign(gaps[k] as number)),
		ties: values.length < x.length + y.length
	};
}

/** How many values of a sample are at most t, as a whole number. */
function counter(sample: number[]): (t: number) => number {
	const share = ecdf(sample);
	return (t) => Math.round(share(t) * sample.length);
}
