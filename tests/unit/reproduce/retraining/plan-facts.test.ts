import { expect, it } from 'vitest';
import { planFacts } from '../../../../src/lib/reproduce/retraining/plan-facts.ts';
import { planOf, windows } from './plans.ts';

it('says what a policy reads, and how many labels stand behind it', () => {
	expect(planFacts(planOf('all', 'exact'))).toMatchObject({
		drop: { mode: 'relative', by: 0.05 },
		psiLine: 0.25,
		scorePsiLine: undefined,
		// A fifth of 500 logged answers.
		labelsADay: 100,
		labelsAReading: 700,
		// 28 days, a fifth of the labels each.
		heldOut: 560,
		window: 'the newest 28 labelled days',
		identifier: '2nd_ranker'
	});
	expect(planFacts(planOf('drop-points')).drop).toEqual({ mode: 'points', by: 0.05 });
	const never = planFacts(planOf('never'));
	expect([never.drop, never.psiLine, never.scorePsiLine]).toEqual([
		undefined,
		undefined,
		undefined
	]);
	expect(planFacts(planOf('prediction')).scorePsiLine).toBe(0.25);
});

it('names every window', () => {
	expect(windows.map((window) => planFacts(planOf('daily', 'none', window)).window)).toEqual([
		'the newest 28 labelled days',
		'all labelled days there are',
		'all labelled days, a row counting half for each 30 days of age'
	]);
});
