import {
	minimumDetectableEffect,
	powerForMeans,
	powerForProportions,
	sampleSizeForMeans,
	sampleSizeForProportions,
	sampleSizeForRareEvents,
	special,
	type ProportionsMethod
} from '../../stats/index.ts';
import { runner, type Runners } from '../runner.ts';

type Levels = { alpha: number; power: number; sided: 1 | 2; ratio: number };
type Means = Levels & { sd: number; effect: number; n: number };
type Shares = Levels & { p1: number; p2: number; n: number };

const levelsOf = ({ sided, ...levels }: Levels) => ({
	...levels,
	alternative: sided === 1 ? ('one-sided' as const) : ('two-sided' as const)
});

const shares = ({ p1, p2, ...plan }: Shares) => ({
	...levelsOf(plan),
	baseline: p1,
	effect: p2 - p1
});

/** Hard and random plans, many to a case: each has values of its own. */
export const powerHard: Runners = {
	noncentralT: runner({
		checks: ['special'],
		each: true,
		run: ({ t, df, shift }: Record<'t' | 'df' | 'shift', number[]>) => {
			const tails = t.map((value, k) =>
				special.noncentralTTails(value, df[k] as number, shift[k] as number)
			);
			return {
				lower: tails.map(({ lower }) => lower),
				upper: tails.map(({ upper }) => upper)
			};
		}
	}),
	powersOfMeans: runner({
		checks: ['powerForMeans'],
		each: true,
		run: ({ plans }: { plans: Means[] }) => {
			const seen = (method: 't' | 'z') =>
				plans.map((plan) => powerForMeans({ ...levelsOf(plan), ...plan, nPerArm: plan.n, method }));
			return { z: seen('z'), t: seen('t') };
		}
	}),
	sizesOfMeans: runner({
		checks: ['sampleSizeForMeans'],
		each: true,
		run: ({ plans, method }: { plans: Means[]; method: 't' | 'z' }) => {
			const sizes = plans.map((plan) => sampleSizeForMeans({ ...levelsOf(plan), ...plan, method }));
			return {
				exact: sizes.map(({ exactPerArm }) => exactPerArm),
				perArm: sizes.map(({ perArm }) => perArm[0])
			};
		}
	}),
	sizesOfShares: runner({
		checks: ['sampleSizeForProportions'],
		each: true,
		run: ({ plans }: { plans: Shares[] }) => {
			const sizes = (method: ProportionsMethod) =>
				plans.map((plan) => sampleSizeForProportions({ ...shares(plan), method }).exactPerArm);
			return {
				normal: sizes('normal'),
				unpooled: sizes('unpooled'),
				continuity: sizes('continuity'),
				arcsine: sizes('arcsine')
			};
		}
	}),
	powersOfShares: runner({
		checks: ['powerForProportions'],
		each: true,
		run: ({ plans }: { plans: Shares[] }) => {
			const seen = (method: 'normal' | 'exact') =>
				plans.map((plan) => powerForProportions({ ...shares(plan), nPerArm: plan.n, method }));
			return { normal: seen('normal'), exact: seen('exact') };
		}
	}),
	smallestRises: runner({
		checks: ['minimumDetectableEffect'],
		each: true,
		run: ({ plans }: { plans: Shares[] }) =>
			plans.map(({ p1, n, alpha, power }) =>
				minimumDetectableEffect({ baseline: p1, nPerArm: n, alpha, power })
			)
	}),
	smallestShifts: runner({
		checks: ['minimumDetectableEffect'],
		each: true,
		run: ({ plans }: { plans: Means[] }) => {
			const smallest = (method: 't' | 'z') =>
				plans.map(({ sd, n, alpha, power }) =>
					minimumDetectableEffect({ sd, nPerArm: n, alpha, power, method })
				);
			return { t: smallest('t'), z: smallest('z') };
		}
	}),
	rareEvents: runner({
		checks: ['sampleSizeForRareEvents'],
		each: true,
		run: ({ rates, confidence }: { rates: number[]; confidence: number }) =>
			rates.map((rate) => sampleSizeForRareEvents({ rate, confidence }))
	})
};
