import { expect, it } from 'vitest';
import { initialState } from '../../../src/lib/labs/experiment/read/state.ts';
import { published } from '../../../src/lib/labs/experiment/figures/published-split.ts';
import {
	lossySplit,
	planExperiment,
	readResult,
	simulatePlan,
	twoFormulas,
	type ExperimentPlan
} from '../../../src/lib/simulation/experiment/index.ts';
import { createHashSplit } from '../../../src/lib/simulation/traffic/index.ts';
import {
	binomial,
	crossingProbabilities,
	groupSequentialBounds,
	normal,
	peekingErrorRate,
	runToEnd,
	sampleRatioMismatchTest,
	sampleSizeForProportions
} from '../../../src/lib/stats/index.ts';
import { runs } from '../../counts.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('ab-testing');
const plan = twoFormulas(0.05, 0.005);
const perArm = sampleSizeForProportions({ baseline: 0.05, effect: 0.005 }).perArm[0];

it('the two formulas at a base of 5 % and half a point', () => {
	expect(words).toContain(`σ is ${printed(100 * plan.sd, 1)} points`);
	expect(words).toContain(`The formula says ${printed(Math.ceil(plan.sheet))}`);
	expect(words).toContain(`half point in ${printed(100 * plan.powerPerArm, 1)} % of experiments`);
	expect(words).toContain(`share them, in ${printed(100 * plan.powerSplit, 1)} %`);
	expect(words).toContain(
		`makes ${printed(Math.ceil(plan.perArm))} per arm here, ${printed(plan.perArm / plan.sheet, 2)} times`
	);
	expect(words).toContain(`two proportions says ${printed(perArm)}`);
});

/** The lesson’s plan as the Experiment Lab takes it. */
const labPlan: ExperimentPlan = {
	...{ metric: 'proportion', baseline: 0.05, sd: 1, mde: 0.005, relative: false },
	...{ alpha: 0.05, power: 0.8, sides: 2, arms: 2, ratio: 1, correction: 'none' },
	...{ clusterSize: 1, icc: 0, correlation: 0, compliance: 1 },
	traffic: { daily: 12_000, share: 1, regulars: 0, visitChance: 0.3 }
};

it('the lab plans the same test, and its runs ring as often as the lesson says', () => {
	const { answer } = planExperiment(labPlan, false);
	expect(answer?.normal.perArm).toEqual([perArm, perArm]);
	expect(answer?.normal.duration).toMatchObject({ days: 6, weeks: 1 });
	expect(answer?.sheet.users).toBeCloseTo(plan.sheet, 8);
	expect(answer?.sheet.powerPerArm).toBeCloseTo(plan.powerPerArm, 10);
	expect(answer?.sheet.powerSplit).toBeCloseTo(plan.powerSplit, 10);
	// One spread in both arms, as the sheet’s formula has it.
	const means: ExperimentPlan = { ...labPlan, metric: 'mean', sd: plan.sd };
	const users = [7299, 7299] as const;
	const request = { plan: means, users, runs: runs(1000), seed: 11, effect: 0.005 };
	const { share, error } = runToEnd(simulatePlan(request));
	expect(Math.abs(share - plan.powerPerArm)).toBeLessThan(3 * error);
});

/** A split as the page that reads results takes it, with so many who bought. */
function labReads(users: readonly number[], yes: readonly number[]) {
	const arms = users.map((n, k) => ({
		name: 'AB'[k] ?? '',
		n,
		mean: (yes[k] ?? 0) / n,
		variance: 0
	}));
	const result = { metric: 'proportion', arms, shares: [1, 1], segments: [], days: [] } as const;
	return readResult(result, initialState.settings);
}

it('the lab reads a split that lost rows as the figure does', () => {
	const split = lossySplit({ dealt: [62_468, 62_468], lost: 0.02, rate: 0.05 });
	const { a, b, splitP, liftP, rateA, rateB } = split;
	const read = labReads([a, b], [Math.round(rateA * a), Math.round(rateB * b)]);
	expect(read.split).toMatchObject({ state: 'mismatch', pValue: splitP });
	expect(read.comparisons[0]?.plain.pValue).toBeCloseTo(liftP, 12);
});

it('the lab calls Microsoft’s split broken, as the lesson does', () => {
	expect(labReads(published.counts, [41_000, 41_000])).toMatchObject({
		split: { state: 'mismatch' },
		verdict: { kind: 'broken' }
	});
});

it('lifts that ring at that power are 1.86 times the true one', () => {
	const shift = (0.005 / plan.sd) * Math.sqrt(plan.sheet / 2);
	const law = normal(shift, 1);
	const line = normal(0, 1).quantile(0.975);
	// The mean of a normal beyond a line: mean + density / chance.
	const beyond = shift + law.pdf(line) / law.sf(line);
	expect(words).toContain(`on average ${printed(beyond / shift, 2)} times the true one`);
});

it('a correlation of 0.7 leaves 51 % of the variance', () => {
	expect(words).toContain(`${printed(100 * (1 - 0.7 * 0.7))} % at 0.7`);
});

it('the split of Microsoft’s has p = 1.8 × 10⁻⁶', () => {
	const { pValue } = sampleRatioMismatchTest(published.counts, [1, 1]);
	expect(words).toContain(`p ${printed(pValue * 1e6, 1)} × 10⁻⁶`);
});

it('the figure of the split opens with them, dealt by the hash of the lab', () => {
	const { counts, seed, perArm, lost } = published;
	const { a, b } = lossySplit({
		dealt: createHashSplit(seed, 0.5)(2 * perArm),
		...{ lost: lost / 100, rate: 0.05 }
	});
	expect([a, b]).toEqual(counts);
});

it('six days at 12,000 a day, 32 at 2,000', () => {
	expect(words).toContain(`The ${printed(2 * perArm)} users`);
	expect(Math.ceil((2 * perArm) / 12_000)).toBe(6);
	expect(Math.ceil((2 * perArm) / 2000)).toBe(32);
});

it('looks at 0.05, exact and as if independent', () => {
	const share = (looks: number) => printed(100 * peekingErrorRate({ looks, alpha: 0.05 }), 1);
	expect(words).toContain(
		`Two looks make ${share(2)} %, five make ${share(5)} %, ten make ${share(10)} %, twenty make ${share(20)} %`
	);
	const wrong = (looks: number, decimals: number) =>
		printed(100 * (1 - binomial(looks, 0.05).pmf(0)), decimals);
	expect(words).toContain(`${wrong(5, 1)} % for five and ${wrong(10, 0)} % for ten`);
	expect(words).toContain(`at least one false alarm in ${wrong(20, 0)} % of tests`);
});

it.each([
	['pocock', 'Pocock | 2.41 at every look'],
	['obrien-fleming', 'O’Brien–Fleming | 4.56 falling to 2.04']
] as const)('%s at five looks: its line, power and average size', (design, start) => {
	const { z } = groupSequentialBounds({ looks: 5, design });
	const information = [0.2, 0.4, 0.6, 0.8, 1];
	const drift = normal(0, 1).quantile(0.975) + normal(0, 1).quantile(0.8);
	const { upper, lower } = crossingProbabilities({ upper: z, information, drift });
	const stopped = upper.map((chance, k) => chance + (lower[k] ?? 0));
	const power = stopped.reduce((sum, chance) => sum + chance, 0);
	const size = stopped.reduce((sum, chance, k) => sum + chance * (information[k] ?? 1), 1 - power);
	expect(start).toContain(printed(z[0] ?? 0, 2));
	expect(words).toContain(`${start} | ${printed(100 * power, 1)} % | ${printed(100 * size)} %`);
});
