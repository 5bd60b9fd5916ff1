import {
	cohensH,
	minimumDetectableEffect,
	multiVariantPlan,
	normal,
	powerForMeans,
	powerForProportions,
	sampleSizeForMeans,
	sampleSizeForPrecision,
	sampleSizeForProportions,
	type MultiVariantPlanOptions,
	type ProportionsMethod
} from '../../stats/index.ts';
import { runner, type Runners } from '../runner.ts';

type Levels = { alpha: number; power: number; ratio: number; sided: 1 | 2 };
type Shares = Levels & { p1: number; p2: number };
type Means = Levels & { delta: number; sd: number };
type Sized = { n: number; alpha: number; sided?: 1 | 2; ratio?: number; exact?: boolean };

const alternative = (sided: 1 | 2 = 2) => (sided === 2 ? 'two-sided' : 'one-sided');

/** Experiments planned: sizes, power, and the smallest effect that shows. */
export const power: Runners = {
	sampleSizeProportions: runner({
		checks: ['sampleSizeForProportions', 'cohensH', 'sampleSizeForMeans'],
		run: ({ p1, p2, sided, ...levels }: Shares) => {
			const sides = alternative(sided);
			const effect = { baseline: p1, effect: p2 - p1, alternative: sides } as const;
			const size = (method: ProportionsMethod) =>
				sampleSizeForProportions({ ...effect, ...levels, method });
			const h = cohensH(p1, p2);
			// The closed form leaves out the tail on the wrong side.
			const arcsine = { ...levels, alternative: sides, sd: 1, effect: h, method: 'z' } as const;
			const pooled = size('normal');
			return {
				pooled: pooled.exactPerArm,
				unpooled: size('unpooled').exactPerArm,
				evanMiller: size('baseline').exactPerArm,
				fleissContinuity: size('continuity').exactPerArm,
				cohenH: h,
				arcsine: sampleSizeForMeans(arcsine).exactPerArm,
				statsmodelsNormalIndPower: size('arcsine').exactPerArm,
				perArmCeil: pooled.perArm[0],
				n1Ceil: pooled.perArm[0],
				n2Ceil: pooled.perArm[1]
			};
		}
	}),
	sampleSizeMeans: runner({
		checks: ['sampleSizeForMeans', 'sampleSizeForPrecision'],
		run: ({ delta: effect, sd, sided, ...levels }: Means) => {
			const plan = { ...levels, sd, effect, alternative: alternative(sided) } as const;
			const t = sampleSizeForMeans(plan).exactPerArm;
			const interval = { sd, margin: effect, confidence: 1 - levels.alpha };
			return {
				z: sampleSizeForMeans({ ...plan, method: 'z' }).exactPerArm,
				lehr16: sampleSizeForMeans({ sd, effect, method: 'lehr' }).exactPerArm,
				cheatsheetFormula: sampleSizeForPrecision(interval).exactPerArm,
				tStatsmodels: t,
				tR: t
			};
		}
	}),
	powerProportions: runner({
		checks: ['powerForProportions'],
		run: ({ p1, p2, n, alpha, sided }: Sized & { p1: number; p2: number }) => {
			const plan = { baseline: p1, effect: p2 - p1, nPerArm: n, alpha };
			const oneSided = { ...plan, alternative: 'one-sided', alpha: alpha / 2 } as const;
			return {
				oneTail: powerForProportions(oneSided),
				bothTails: powerForProportions({ ...plan, alternative: alternative(sided) }),
				/** Dear: worked out only if a case asks. */
				get exactPooledZ() {
					return powerForProportions({ ...plan, method: 'exact' });
				}
			};
		}
	}),
	powerMeans: runner({
		checks: ['powerForMeans'],
		run: ({ delta, sd, n, alpha, sided, ratio = 1 }: Sized & { delta: number; sd: number }) => {
			const sides = alternative(sided);
			const plan = { sd, effect: delta, nPerArm: n, alpha, ratio, alternative: sides } as const;
			return {
				z: powerForMeans({ ...plan, method: 'z' }),
				t: powerForMeans({ ...plan, method: 't' })
			};
		}
	}),
	mdeMeans: runner({
		checks: ['minimumDetectableEffect'],
		run: ({ n: nPerArm, ...plan }: Sized & { sd: number }) => ({
			z: minimumDetectableEffect({ ...plan, nPerArm, method: 'z' }),
			t: minimumDetectableEffect({ ...plan, nPerArm, method: 't' })
		})
	}),
	mdeProportions: runner({
		checks: ['minimumDetectableEffect'],
		run: ({ n: nPerArm, p1: baseline, ...plan }: Sized & { p1: number }) => ({
			absoluteIncrease: minimumDetectableEffect({ ...plan, nPerArm, baseline })
		})
	}),
	cheatsheetFormula: runner({
		checks: ['sampleSizeForPrecision', 'powerForMeans', 'sampleSizeForMeans'],
		run: ({ sd, mde: effect, alpha }: { sd: number; mde: number; alpha: number }) => {
			const interval = { sd, margin: effect, confidence: 1 - alpha };
			const n = sampleSizeForPrecision(interval).exactPerArm;
			const seen = (nPerArm: number) => powerForMeans({ sd, effect, nPerArm, alpha, method: 'z' });
			const right = sampleSizeForMeans({ sd, effect, alpha, method: 'z' }).exactPerArm;
			return {
				n,
				oneSampleCiHalfWidth: normal(0, sd).quantile(1 - alpha / 2) / Math.sqrt(n),
				powerOneSample: seen(2 * n),
				powerTwoArmsIfPerArm: seen(n),
				powerTwoArmsIfTotal: seen(n / 2),
				correctPerArm80: right,
				ratioPerArm: right / n,
				ratioTotal: (2 * right) / n
			};
		}
	}),
	multiVariantPlan: runner({
		checks: ['multiVariantPlan'],
		run: ({ p1, p2, ...plan }: MultiVariantPlanOptions & { p1: number; p2: number }) =>
			multiVariantPlan({ ...plan, baseline: p1, effect: p2 - p1 })
	})
};
