import { expect, it } from 'vitest';
import { fisherExactTest } from '../../../../src/lib/stats/experiments/fisher-exact-test.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('fisherExactTest(table) knows the lady who tasted tea', () => {
	const { pValue, oddsRatio } = fisherExactTest([
		[3, 1],
		[1, 3]
	]);
	expect(pValue).toBeCloseTo(34 / 70, 14);
	expect(oddsRatio).toBe(9);
});

it('fisherExactTest(table) gives p = 1 at the likeliest table, and where a margin is empty', () => {
	const p = (a: number, b: number, c: number, d: number) =>
		fisherExactTest([
			[a, b],
			[c, d]
		]);
	expect(p(10, 10, 10, 10).pValue).toBe(1);
	expect(p(0, 50, 0, 60)).toEqual({ pValue: 1, oddsRatio: null });
	expect(p(5, 0, 3, 2).oddsRatio).toBe(Infinity);
	expect(p(0, 3, 4, 0).pValue).toBeCloseTo(1 / 35, 15);
});

it('fisherExactTest(table) takes millions of rows', () => {
	const table = [
		[100000, 900000],
		[101000, 899000]
	] as const;
	expect(fisherExactTest(table).pValue).toBeCloseTo(0.0188008062, 9);
});

it('fisherExactTest(table) refuses what is no table of counts', () => {
	const wrong: unknown[] = [
		[[1, 2, 3], [4, 5, 6], 7],
		[
			[1, 2],
			[3, -1]
		],
		[
			[0, 0],
			[0, 0]
		],
		[
			[1e15, 1],
			[1, 1]
		],
		[[1, 2]],
		'table',
		null
	];
	for (const table of wrong) expect(() => fisherExactTest(table as never)).toThrow(StatsError);
});
