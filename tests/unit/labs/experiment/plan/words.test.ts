import { expect, test } from 'vitest';
import { readingOf } from '../../../../../src/lib/labs/experiment/plan/reading.ts';
import { initialState } from '../../../../../src/lib/labs/experiment/plan/state.ts';
import {
	exactWords,
	familyWords,
	inflationWords,
	reachWords
} from '../../../../../src/lib/labs/experiment/plan/words.ts';
import {
	answerPlan,
	type ExperimentPlan
} from '../../../../../src/lib/simulation/experiment/index.ts';

function shownOf(change: Partial<ExperimentPlan>) {
	const state = { plan: { ...initialState.plan, ...change }, weeks: 2 };
	return readingOf(state, answerPlan({ ...state, exact: true })) ?? expect.fail();
}

const mean = { metric: 'mean', baseline: 40, sd: 35, mde: 20 } as const;

test.each([
	[{}, 'Adding up every pair of counts, 31,218.'],
	[mean, 'With the t distribution, 50.'],
	[{ ...mean, clusterSize: 10, icc: 0.1 }, 'With the t distribution of whole clusters, 110.'],
	[{ clusterSize: 20, icc: 0.05 }, 'no exact count exists for shares in clusters'],
	[{ correlation: 0.7 }, 'no exact count exists for shares in clusters or with CUPED'],
	[{ clusterSize: 1000, icc: 0.001, mde: 0.02 }, 'fewer than 20 of them in an arm'],
	[{ mde: 0.0025 }, 'differ by a handful']
])('%o: %s', (change, words) => {
	expect(exactWords(shownOf(change))).toContain(words);
});

test('what D is made of', () => {
	const words = (change: Partial<ExperimentPlan>) => inflationWords(shownOf(change).answer);
	expect(words({ clusterSize: 20, icc: 0.05 })).toBe('D is 1.95, since users come in clusters.');
	expect(words({ correlation: 0.7 })).toBe('D is 0.51, what CUPED leaves of the variance.');
	expect(words({ clusterSize: 20, icc: 0.05, correlation: 0.7 })).toContain(
		'1.95 for clusters times'
	);
});

test('within reach of the time one has, or not', () => {
	expect(reachWords(shownOf({}))).toContain('0.5 points, is out of reach of 2 weeks: take longer');
	expect(reachWords(shownOf({ mde: 0.006 }))).toContain('0.6 points, is within reach of 2 weeks.');
});

test('several variants: any false alarm, and whose the power is', () => {
	expect(familyWords(shownOf({}))).toBe('');
	const words = familyWords(shownOf({ arms: 4 }));
	expect(words).toContain('3 variants and no correction');
	expect(words).toContain('each of them against the control');
});
