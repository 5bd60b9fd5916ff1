import {
	alphaSpendingBounds,
	alwaysValidTest,
	crossingProbabilities,
	groupSequentialBounds,
	peekingErrorRate,
	sequentialProbabilityRatioTest,
	type CrossingOptions,
	type SequentialDesign
} from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Constants = { looks: number; alpha: number };
type Spending = { information: number[]; spending: 'pocock' | 'obrienFleming'; alpha: number };
type Mixture = {
	differences: number[];
	perArm: number[];
	sigma: number;
	tau: number;
	alpha: number;
};
type Ratio = { x: SampleSpec; p0: number; p1: number; alpha: number; beta: number };

const designs = {
	pocock: 'pocock',
	obrienFleming: 'obrien-fleming'
} satisfies Record<string, SequentialDesign>;

/** Looking more than once; `each`, as there is one number for each look. */
export const sequential: Runners = {
	peekingTypeI: runner({ checks: ['peekingErrorRate'], run: peekingErrorRate }),
	groupSequentialConstants: runner({
		checks: ['groupSequentialBounds'],
		each: true,
		run: (options: Constants) => {
			const pocock = groupSequentialBounds({ ...options, design: 'pocock' });
			const { z } = groupSequentialBounds({ ...options, design: 'obrien-fleming' });
			return {
				pocock: pocock.z[0],
				obrienFleming: z.at(-1),
				pocockNominalP: pocock.nominalAlpha[0],
				obrienFlemingBounds: z
			};
		}
	}),
	lanDeMets: runner({
		checks: ['alphaSpendingBounds'],
		each: true,
		run: ({ spending, ...options }: Spending) => {
			const { z, alphaSpent } = alphaSpendingBounds({ ...options, spending: designs[spending] });
			return { cumulativeAlpha: alphaSpent, bounds: z };
		}
	}),
	crossing: runner({
		checks: ['crossingProbabilities'],
		each: true,
		run: ({ upper, lower = [], ...rest }: CrossingOptions) =>
			// Infinity is written as a text.
			crossingProbabilities({ ...rest, upper: upper.map(Number), lower: lower.map(Number) })
	}),
	msprt: runner({
		checks: ['alwaysValidTest'],
		each: true,
		run: ({ differences, perArm, sigma: sd, tau, alpha }: Mixture) => {
			const test = alwaysValidTest({ sd, tau, alpha });
			return differences.map((difference, k) => {
				const { likelihoodRatio, pValue, ...rest } = test.update(difference, perArm[k] as number);
				return { lambda: likelihoodRatio, p: pValue, ...rest };
			});
		}
	}),
	bernoulliSprt: runner({
		checks: ['sequentialProbabilityRatioTest'],
		run: ({ x, ...options }: Ratio) => {
			const test = sequentialProbabilityRatioTest(options);
			const outcomes = resolve(x);
			const index = outcomes.findIndex((outcome) => test.update(outcome) !== 'continue');
			const { upper, lower, verdict, logLikelihoodRatio } = test.state;
			return {
				upper,
				lower,
				index: index < 0 ? null : index,
				decision: verdict,
				llr: logLikelihoodRatio
			};
		}
	})
};
