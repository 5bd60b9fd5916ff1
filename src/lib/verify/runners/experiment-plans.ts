import {
	dunnettCritical,
	familyErrorRate,
	powerForProportions,
	welchTTestFromSummary,
	type SampleSummary
} from '../../stats/index.ts';
import { runner, type Runners } from '../runner.ts';

type Family = { comparisons: number; ratio: number; alpha: number; sided: 1 | 2 };
type Unequal = { p1: number; p2: number; n: number; ratio: number; alpha: number };
type Summaries = { a: SampleSummary; b: SampleSummary; equal: boolean };

/** Several arms against one control, arms of unequal size, and tests of summaries. */
export const experimentPlans: Runners = {
	dunnettCritical: runner({
		checks: ['dunnettCritical', 'familyErrorRate'],
		run: ({ alpha, sided, ...arms }: Family) => {
			const alternative = sided === 2 ? 'two-sided' : 'one-sided';
			const family = { ...arms, alternative } as const;
			return {
				...dunnettCritical({ ...family, alpha }),
				familyOfAlphaEach: familyErrorRate({ ...family, alphaPerComparison: alpha })
			};
		}
	}),
	powerUnequal: runner({
		checks: ['powerForProportions'],
		run: ({ p1, p2, n, ...rest }: Unequal) => {
			const plan = { ...rest, baseline: p1, effect: p2 - p1, nPerArm: n };
			return {
				bothTails: powerForProportions(plan),
				/** Dear: worked out only if a case asks. */
				get exactPooledZ() {
					return powerForProportions({ ...plan, method: 'exact' });
				}
			};
		}
	}),
	welchFromSummary: runner({
		checks: ['welchTTestFromSummary'],
		run: ({ a, b, equal }: Summaries) => welchTTestFromSummary(a, b, { equalVariances: equal })
	})
};
