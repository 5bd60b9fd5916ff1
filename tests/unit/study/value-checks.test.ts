import { expect, it } from 'vitest';
import {
	areNames,
	isDay,
	isFields,
	isName,
	isText,
	isTime,
	isWhole,
	isWithin,
	longest
} from '../../../src/lib/study/value-checks.ts';

it('tells what a value is, whoever wrote it', () => {
	expect([{}, [], null, 'a'].map(isFields)).toEqual([true, true, false, false]);
	expect([0.5, NaN, Infinity, '1'].map((one) => isWithin(one, 0, 1))).toEqual([
		...[true, false, false, false]
	]);
	expect([3, 3.5, 10, -1].map((one) => isWhole(one, 9))).toEqual([true, false, false, false]);
	expect([0, Date.UTC(2026, 1), 1e18, -1].map(isTime)).toEqual([true, true, false, false]);
	expect(['2026-11-27', '2026-13-27', '27.11.2026', 5].map(isDay)).toEqual([
		...[true, false, false, false]
	]);
});

it('names and texts end somewhere', () => {
	const long = 'x'.repeat(longest.name);
	expect([long, long + 'x', ''].map(isName)).toEqual([true, false, false]);
	expect([isText('', 3), isText('abcd', 3)]).toEqual([true, false]);
	expect([['a'], ['a', ''], 'a', Array(501).fill('a')].map((one) => areNames(one))).toEqual([
		...[true, false, false, false]
	]);
});
