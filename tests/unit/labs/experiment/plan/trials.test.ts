import { expect, test } from 'vitest';
import { firstPlan } from '../../../../../src/lib/labs/experiment/plan/first.ts';
import { runsOf, trialsOf } from '../../../../../src/lib/labs/experiment/plan/trials.ts';
import { simulatePlan } from '../../../../../src/lib/simulation/experiment/index.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';

const { shown } = firstPlan();

test('a thousand experiments of each size ring as often as worked out', () => {
	const trials = trialsOf(shown);
	expect(trials.map(({ name }) => name)).toEqual([
		'The cheatsheet’s 7,299, 0.5 points there',
		'This plan’s 31,234, 0.5 points there',
		'This plan’s 31,234, no difference'
	]);
	for (const { request, expected } of trials) {
		const { share, error } = runToEnd(simulatePlan(request));
		expect(Math.abs(share - expected)).toBeLessThan(3 * error);
	}
});

test('shares are run a thousand times; what is drawn user by user as often as is quick', () => {
	const plan = { ...shown.plan, clusterSize: 20, icc: 0.05 };
	expect(runsOf(shown)).toBe(1000);
	expect(runsOf({ ...shown, plan })).toBe(Math.floor(3e7 / 62_468));
	const clustered = trialsOf({ ...shown, plan }).map(({ request }) => request.users);
	expect(clustered).toEqual([
		[7300, 7300],
		[31_240, 31_240],
		[31_240, 31_240]
	]);
});
