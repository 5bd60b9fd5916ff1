import {
	chiSquareTest,
	cramerVonMisesTest,
	energyDistance,
	ksTest,
	mannWhitneyUTest,
	wassersteinDistance
} from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Pair = { x: SampleSpec; y: SampleSpec };
type Counts = { reference: number[]; current: number[] };

/** Two samples compared. */
export const driftTests: Runners = {
	ks2: runner({
		checks: ['ksTest'],
		ignored: ['scipyAsymp', 'locations', 'signs', 'ties'],
		run: ({ x, y }: Pair) => {
			const [reference, current] = [resolve(x), resolve(y)];
			const asymptotic = ksTest(reference, current, { method: 'asymptotic' });
			const exact = (ties: 'ignore' | 'conditional') => () =>
				ksTest(reference, current, { method: 'exact', ties }).pValue;
			return onDemand(
				{ statistic: asymptotic.statistic, n: asymptotic.n, m: asymptotic.m },
				{
					pAsymptotic: () => asymptotic.pValue,
					pExact: exact('ignore'),
					pExactTies: exact('conditional')
				}
			);
		}
	}),
	chi2Homogeneity: runner({
		checks: ['chiSquareTest'],
		ignored: ['gStatistic', 'gP', 'fisherP'],
		run: ({ reference, current }: Counts) => {
			const plain = chiSquareTest(reference, current);
			const corrected = chiSquareTest(reference, current, { yates: true });
			return {
				...plain,
				p: plain.pValue,
				minExpected: Math.min(...plain.expected.flat()),
				cellsBelow5: plain.smallExpected,
				yates: { statistic: corrected.statistic, p: corrected.pValue }
			};
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
		checks: ['wassersteinDistance', 'energyDistance'],
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
