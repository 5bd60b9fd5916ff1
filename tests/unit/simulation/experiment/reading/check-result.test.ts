import { expect, it } from 'vitest';
import { checkResult } from '../../../../../src/lib/simulation/experiment/reading/check-result.ts';
import type { ExperimentResult } from '../../../../../src/lib/simulation/experiment/reading/types.ts';
import { shares, someResult, someSettings, yes } from './some-result.ts';

const control = yes('Control', 100, 10);
const mean = (n: number, value: number, variance: number): ExperimentResult => ({
	...shares([
		{ name: 'Control', n: 50, mean: 1, variance: 1 },
		{ name: 'New', n, mean: value, variance }
	]),
	metric: 'mean'
});

it('checkResult: what can be read has no problem', () => {
	expect(checkResult(someResult, someSettings)).toBeUndefined();
	expect(checkResult(mean(2, -3, 0), someSettings)).toBeUndefined();
});

it.each<[string, ExperimentResult]>([
	['New has more who said yes than users.', shares([control, yes('New', 100, 101)])],
	['New has no users: there is nothing to compare.', shares([control, yes('New', 0, 0)])],
	['New has 10.5 users: give a whole number.', shares([control, yes('New', 10.5, 1)])],
	['New has 2.5 users who said yes: give a whole number.', shares([control, yes('New', 10, 2.5)])],
	['New has fewer than nobody who said yes.', shares([control, yes('New', 10, -1)])],
	['Give a control and one to five variants.', shares([control])],
	['Each arm needs its designed share, above 0.', { ...someResult, shares: [1, 0] }],
	['New has a single user: a mean needs two to vary.', mean(1, 1, 0)],
	['The mean of New is no number.', mean(10, NaN, 1)],
	['The spread of New is no number.', mean(10, 1, -1)],
	[
		'Each segment and each day needs all arms.',
		{ ...someResult, days: [{ name: 'Monday', arms: [control] }] }
	]
])('checkResult: %s', (text, result) => {
	expect(checkResult(result, someSettings)).toBe(text);
});

it.each([
	{ alpha: 0 },
	{ splitFloor: -1 },
	{ prior: [0, 1] as const },
	{ priorSd: 0 },
	{ worthwhile: 0 },
	{ reach: -1 }
])('checkResult refuses %o in a sentence', (change) => {
	expect(checkResult(someResult, { ...someSettings, ...change })).toMatch(/^[A-Z].*\.$/);
});
