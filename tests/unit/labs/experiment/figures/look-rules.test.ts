import { expect, test } from 'vitest';
import {
	boundsOf,
	exactShare,
	quietPlan,
	type LookRule
} from '../../../../../src/lib/labs/experiment/figures/look-rules.ts';
import {
	alarmsAtLooks,
	quietWalks,
	runPeeks
} from '../../../../../src/lib/simulation/experiment/index.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';

const many = quietWalks({ ...quietPlan, tests: 3000, seed: 'the many', steps: 60 });
const rules: readonly LookRule[] = ['naive', 'pocock', 'obrien-fleming'];

test.each([1, 2, 5, 10, 20])('at %i looks the lesson stops where the lab does', (looks) => {
	const tests = runs(3000);
	const request = { ...quietPlan, effect: 0, looks, tests, alpha: 0.05, tau: 0.01, keep: 0 };
	const lab = runToEnd(runPeeks({ ...request, seed: 1 }));
	for (const id of rules) {
		const rule = lab.rules.find((each) => each.id === id)!;
		const bounds = boundsOf(id, looks);
		bounds.forEach((z, k) => expect(z).toBeCloseTo(rule.bounds[k] as number, 10));
		expect(exactShare(id, looks)).toBeCloseTo(rule.exact, 4);
		const exact = exactShare(id, looks);
		const error = (count: number) => Math.sqrt((exact * (1 - exact)) / count);
		expect(Math.abs(rule.share - exact)).toBeLessThan(3 * error(tests));
		expect(Math.abs(alarmsAtLooks(many, bounds).rang / 3000 - exact)).toBeLessThan(3 * error(3000));
	}
});
