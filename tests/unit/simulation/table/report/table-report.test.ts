import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { judgeReport } from '../../../../../src/lib/simulation/table/report/judge-report.ts';
import { tableReport } from '../../../../../src/lib/simulation/table/report/table-report.ts';
import { runs } from '../../../../counts.ts';
import { cells, files, halves, tableOf, toEnd } from './table-of.ts';

it('sorts by effect and tells what was left out, missing, and in one file only', () => {
	const pair = files(
		{
			small: cells(200, (i) => ((i * 37) % 101) / 2),
			large: cells(200, (i) => ((i * 41) % 103) / 2),
			gone: cells(200, (i) => i),
			day: cells(200, () => '2024-01-01')
		},
		{
			small: cells(200, (i) => ((i * 37) % 101) / 2 + 10),
			large: cells(200, (i) => (i % 4 ? ((i * 41) % 103) / 2 + 30 : null)),
			fresh: cells(200, (i) => i),
			day: cells(200, () => '2024-02-01')
		}
	);
	const report = toEnd(tableReport(pair, 7));
	expect(report.columns.map(({ name }) => name)).toEqual(['large', 'small']);
	expect(report.leftOut).toEqual([{ name: 'day', reason: 'date' }]);
	expect(report.missing.map(({ name }) => name)).toEqual(['large']);
	expect(report.only).toEqual({ reference: ['gone'], current: ['fresh'] });
	expect(report.width).toBe(5);
	expect(report.joint?.columns).toEqual(['small', 'large']);
});

it('keeps a column that parts the sides alone out of the joint test', () => {
	const pair = halves(
		tableOf({
			year: cells(200, (i) => (i < 100 ? 2020 : 2021)),
			x: cells(200, (i) => ((i * 37) % 101) / 2),
			y: cells(200, (i) => ((i * 41) % 103) / 2)
		})
	);
	const report = toEnd(tableReport(pair, 7));
	expect(report.columns[0]).toMatchObject({ name: 'year', apart: true, effect: 1 });
	expect(report.joint).toMatchObject({ without: ['year'], columns: ['x', 'y'] });
	expect(report.joint?.auc).toBeLessThan(0.7);
});

it('pages on at most 5 % of days without drift after Holm, whatever the columns hold', () => {
	const days = runs(400);
	const rng = createRng('holm');
	const ringing = cells(days, () => {
		const columns = Object.fromEntries(
			cells(12, (k) => [
				`c${k}`,
				cells(160, () => (k % 2 ? rng.normal() : Math.floor(rng.uniform() * 4)))
			])
		);
		const report = toEnd(tableReport(halves(tableOf(columns)), 1));
		const { columns: judged } = judgeReport(report, { correction: 'holm', alpha: 0.05, least: 0 });
		return judged.some(({ moved }) => moved);
	}).filter(Boolean).length;
	expect(ringing / days).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / days));
});
