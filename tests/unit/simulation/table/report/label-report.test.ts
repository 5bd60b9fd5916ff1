import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { labelReport } from '../../../../../src/lib/simulation/table/report/label-report.ts';
import { chiSquareTest, fisherExactTest, psi } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';
import { cells } from './table-of.ts';

it('says what the core says of the same counts', () => {
	const counted = { labels: ['a', 'b', 'c'], reference: [50, 30, 20], current: [30, 40, 30] };
	const report = labelReport('x', counted, false);
	const chi = chiSquareTest(counted.reference, counted.current);
	expect(report).toMatchObject({ test: 'chi-square', pValue: chi.pValue, effect: chi.cramersV });
	expect(report?.psi).toBeCloseTo(psi(counted.reference, counted.current).psi, 12);
	expect(report?.moved).toEqual({ label: 'a', reference: 0.5, current: 0.3 });
	expect(report?.apart).toBe(false);
});

it('names what came and what went', () => {
	const counted = {
		labels: ['a', 'b', 'old', 'new', 'rare'],
		reference: [50, 40, 10, 0, 0],
		current: [40, 40, 0, 18, 2]
	};
	const change = labelReport('x', counted, false)?.change;
	expect(change?.appeared).toEqual([
		{ label: 'new', rows: 18 },
		{ label: 'rare', rows: 2 }
	]);
	expect(change?.vanished).toEqual([{ label: 'old', rows: 10 }]);
	expect(change?.newShare).toBe(0.2);
	expect(change?.expectedNewShare).toBe(0);
});

it('tests two rare categories exactly, and three not at all', () => {
	const two = labelReport('x', { labels: ['a', 'b'], reference: [50, 1], current: [40, 7] }, false);
	const exact = fisherExactTest([
		[50, 1],
		[40, 7]
	]);
	// The larger category stands first: the same table with its columns in that order.
	expect(two).toMatchObject({ test: 'fisher', pValue: exact.pValue });
	expect(labelReport('x', { labels: ['a'], reference: [9], current: [9] }, false)).toBeUndefined();
});

it('sees categories that share nothing', () => {
	const counted = { labels: ['a', 'b'], reference: [20, 0], current: [0, 20] };
	expect(labelReport('x', counted, false)).toMatchObject({ apart: true, effect: 1 });
});

it('expects as many new categories as come by chance (Good and Turing)', () => {
	const labels = cells(400, (k) => `label ${k}`);
	const weights = cells(400, (k) => 1 / (k + 1));
	const rng = createRng('good-turing');
	const draw = () => {
		const counts = cells(400, () => 0);
		const whole = weights.reduce((sum, weight) => sum + weight, 0);
		for (let row = 0; row < 600; row++) {
			let at = rng.uniform() * whole;
			let k = 0;
			while (k < 399 && (at -= weights[k] as number) > 0) k++;
			counts[k]!++;
		}
		return counts;
	};
	const found = cells(runs(400), () => {
		const report = labelReport('x', { labels, reference: draw(), current: draw() }, false);
		if (!report) throw new Error('too few rows');
		return report.change;
	});
	const gaps = found.map(({ newShare, expectedNewShare }) => newShare - expectedNewShare);
	const middle = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
	const spread = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - middle) ** 2, 0) / gaps.length);
	expect(Math.abs(middle)).toBeLessThan((3 * spread) / Math.sqrt(gaps.length) + 1e-3);
	const ringing = found.filter(({ newShare, quietNewShare }) => newShare > quietNewShare).length;
	expect(ringing / found.length).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / found.length));
});
