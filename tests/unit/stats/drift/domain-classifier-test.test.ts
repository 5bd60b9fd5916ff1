import { describe, expect, it } from 'vitest';
import {
	chanceSpread,
	domainClassifierSteps,
	domainClassifierTest
} from '../../../../src/lib/stats/drift/domain-classifier-test.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';
import { bell } from './samples.ts';

const rowsOf = (...columns: Float64Array[]) =>
	Array.from(columns[0] as Float64Array, (_, i) => columns.map((column) => column[i] as number));

describe('domainClassifierTest(referenceRows, currentRows)', () => {
	it('tells shifted rows from others, and not rows of one kind', () => {
		const shifted = domainClassifierTest(
			{ columns: [bell(1, 300)] },
			{ columns: [bell(2, 200, 1)] }
		);
		expect(shifted.auc).toBeGreaterThan(0.7);
		expect(shifted.pValue).toBeLessThan(1e-9);
		const same = domainClassifierTest({ columns: [bell(1, 300)] }, { columns: [bell(3, 200)] });
		expect(same.pValue).toBeGreaterThan(0.01);
		expect(same.interval[0]).toBeLessThan(0.5);
	});

	it('gives the same for rows and for columns', () => {
		const [a, b, c, d] = [bell(4, 40), bell(5, 40), bell(6, 50), bell(7, 50, 0.5)];
		expect(domainClassifierTest(rowsOf(a, b), rowsOf(c, d))).toEqual(
			domainClassifierTest({ columns: [a, b] }, { columns: [c, d] })
		);
	});

	it('sees no change of spread, unless it is given squares', () => {
		const [x, y] = [bell(8, 600), bell(9, 600, 0, 2)];
		const squares = (values: Float64Array) => values.map((value) => value * value);
		expect(domainClassifierTest({ columns: [x] }, { columns: [y] }).auc).toBeLessThan(0.56);
		const both = domainClassifierTest({ columns: [x, squares(x)] }, { columns: [y, squares(y)] });
		expect(both.auc).toBeGreaterThan(0.65);
	});

	it('shuffles by its seed and gives the same run for the same seed', () => {
		const run = (seed?: number) =>
			domainClassifierTest(
				{ columns: [bell(10, 80)] },
				{ columns: [bell(11, 80, 0.3)] },
				seed === undefined ? {} : { seed }
			);
		expect(run(5)).toEqual(run(5));
		expect(run(5).foldAucs).not.toEqual(run(6).foldAucs);
		expect(run().foldAucs).not.toEqual(run(5).foldAucs);
	});

	it('counts the true labels among its permutations, so that p is never 0', () => {
		const [before, after] = [{ columns: [bell(12, 30)] }, { columns: [bell(13, 30, 3)] }];
		const { pValue } = domainClassifierTest(before, after, { permutations: 19, seed: 1 });
		expect(pValue).toBe(1 / 20);
		const none = domainClassifierTest(before, { columns: [bell(24, 30)] }, { permutations: 19 });
		expect(none.pValue).toBeGreaterThan(0.05);
	});

	it('gives 0.5 and an even p for a constant feature', () => {
		const { auc, pValue } = domainClassifierTest(
			[[1], [1], [1], [1], [1]],
			[[1], [1], [1], [1], [1]]
		);
		expect(auc).toBe(0.5);
		expect(pValue).toBeCloseTo(0.5, 15);
	});

	it('handles more features than rows', () => {
		const wide = (seed: number) => ({
			columns: Array.from({ length: 20 }, (_, k) => bell(seed + k, 8))
		});
		const { auc } = domainClassifierTest(wide(100), wide(200), { folds: 4 });
		expect(auc).toBeGreaterThanOrEqual(0);
		expect(auc).toBeLessThanOrEqual(1);
	});

	it('refuses too few rows, features that do not match, and bad options', () => {
		const few = { columns: [bell(15, 4)] };
		const rows = { columns: [bell(16, 9)] };
		expect(() => domainClassifierTest(few, rows)).toThrow(/at least 5 values/);
		expect(() => domainClassifierTest(rows, { columns: [bell(1, 9), bell(2, 9)] })).toThrow(
			/same features on both sides, got 1 and 2/
		);
		expect(() => domainClassifierTest(rows, rows, { folds: 1 })).toThrow(StatsError);
		expect(() => domainClassifierTest(rows, rows, { l2: 0 })).toThrow(StatsError);
		expect(() => domainClassifierTest(rows, rows, { permutations: -1 })).toThrow(StatsError);
	});

	it('modifies neither side', () => {
		const [x, y] = [bell(17, 20), bell(18, 20)];
		const [before, after] = [x.slice(), y.slice()];
		domainClassifierTest({ columns: [x] }, { columns: [y] }, { seed: 1, permutations: 2 });
		expect([x, y]).toEqual([before, after]);
	});
});

describe('domainClassifierSteps(referenceRows, currentRows, options)', () => {
	it('yields shares that never fall, and the same result', () => {
		const args = [
			{ columns: [bell(19, 60)] },
			{ columns: [bell(20, 60)] },
			{ permutations: 3 }
		] as const;
		const steps = domainClassifierSteps(...args);
		let last = 0;
		let step = steps.next();
		for (; step.done !== true; step = steps.next()) {
			expect(step.value).toBeGreaterThanOrEqual(last);
			expect(step.value).toBeLessThanOrEqual(1);
			last = step.value;
		}
		expect(last).toBeGreaterThan(0.75);
		expect(step.value).toEqual(domainClassifierTest(...args));
	});
});

describe('chanceSpread(n, m)', () => {
	it('is 0.058 for 50 rows a side and 0.0129 for 1,000', () => {
		expect(chanceSpread(50, 50)).toBeCloseTo(0.058, 3);
		expect(chanceSpread(1000, 1000)).toBeCloseTo(0.0129, 4);
	});
});

it('domainClassifierTest(referenceRows, currentRows, { seed }) refuses NaN as seed', () => {
	const rows = [[1], [2], [3]];
	expect(() => domainClassifierTest(rows, rows, { folds: 3, seed: NaN })).toThrow(StatsError);
});
