import {
	chiSquareTest,
	clopperPearsonInterval,
	cupedAdjust,
	differenceInterval,
	fisherExactTest,
	relativeLift,
	sampleRatioMismatchTest,
	twoProportionTest,
	welchTTest,
	wilsonInterval
} from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Counted = { x1: number; n1: number; x2: number; n2: number; alpha: number };
type Two = { x: SampleSpec; y: SampleSpec; alpha: number };
type Cuped = Record<'yControl' | 'xControl' | 'yTreatment' | 'xTreatment', SampleSpec>;
type Split = { counts: number[]; weights: number[]; threshold: number };

/** Results of experiments, read. */
export const abTests: Runners = {
	abProportions: runner({
		checks: {
			twoProportionTest: ['p1', 'p2', 'difference', 'z*', 'pPooled', 'pUnpooled'],
			differenceInterval: ['wald', 'newcombe', 'agrestiCaffo'],
			wilsonInterval: ['wilson*'],
			clopperPearsonInterval: ['clopperPearson*'],
			chiSquareTest: ['chi2*'],
			fisherExactTest: ['fisherP'],
			relativeLift: ['relativeLift*']
		},
		run: ({ x1, n1, x2, n2, alpha }: Counted) => {
			const arms = { successesA: x1, nA: n1, successesB: x2, nB: n2 };
			const confidence = 1 - alpha;
			const { z, pValue, difference, unpooled } = twoProportionTest(x1, n1, x2, n2);
			const table = [
				[x1, n1 - x1],
				[x2, n2 - x2]
			] as const;
			const chiSquare = chiSquareTest(...table);
			const lift = x1 > 0 && x2 > 0 ? relativeLift(arms, confidence) : undefined;
			return {
				p1: x1 / n1,
				p2: x2 / n2,
				difference,
				wald: differenceInterval(arms, { confidence, method: 'wald' }),
				zPooled: z,
				pPooled: pValue,
				zUnpooled: unpooled?.z,
				pUnpooled: unpooled?.pValue,
				newcombe: differenceInterval(arms, { confidence }),
				agrestiCaffo: differenceInterval(arms, { confidence, method: 'agresti-caffo' }),
				wilson1: wilsonInterval(x1, n1, confidence),
				wilson2: wilsonInterval(x2, n2, confidence),
				clopperPearson1: clopperPearsonInterval(x1, n1, confidence),
				chi2: chiSquare.statistic,
				chi2P: chiSquare.pValue,
				chi2YatesP: chiSquareTest(...table, { yates: true }).pValue,
				fisherP: fisherExactTest(table).pValue,
				relativeLift: lift?.lift,
				relativeLiftLogCi: lift?.interval
			};
		}
	}),
	welch: runner({
		checks: ['welchTTest'],
		run: ({ x, y, alpha }: Two) => {
			const [a, b] = [resolve(x), resolve(y)];
			const welch = welchTTest(a, b, { confidence: 1 - alpha });
			const student = welchTTest(a, b, { equalVariances: true });
			return {
				...welch,
				t: welch.statistic,
				p: welch.pValue,
				ci: welch.interval,
				studentT: student.statistic,
				studentP: student.pValue,
				cohenD: welch.cohensD
			};
		}
	}),
	cuped: runner({
		checks: ['cupedAdjust', 'welchTTest'],
		run: ({ yControl, xControl, yTreatment, xTreatment }: Cuped) => {
			const [control, treatment] = [resolve(yControl), resolve(yTreatment)];
			const covariate = [...resolve(xControl), ...resolve(xTreatment)];
			const { adjusted, theta, varianceReduction } = cupedAdjust(
				[...control, ...treatment],
				covariate
			);
			const raw = welchTTest(control, treatment);
			const after = welchTTest(
				adjusted.subarray(0, control.length),
				adjusted.subarray(control.length)
			);
			return {
				theta,
				rho: Math.sign(theta) * Math.sqrt(varianceReduction),
				theoreticalVarianceReduction: varianceReduction,
				effectRaw: raw.difference,
				effectAdjusted: after.difference,
				seRaw: raw.difference / raw.statistic,
				seAdjusted: after.difference / after.statistic,
				tRaw: raw.statistic,
				tAdjusted: after.statistic,
				pRaw: raw.pValue,
				pAdjusted: after.pValue
			};
		}
	}),
	srm: runner({
		checks: ['sampleRatioMismatchTest'],
		run: ({ counts, weights, threshold }: Split) => {
			const result = sampleRatioMismatchTest(counts, weights, threshold);
			return { ...result, p: result.pValue };
		}
	})
};
