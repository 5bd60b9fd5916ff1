import { expect, it } from 'vitest';
import type {
	LabelReport,
	MissingReport,
	NumberReport,
	TableReport
} from '../../../../../src/lib/simulation/table/index.ts';
import { judgeReport } from '../../../../../src/lib/simulation/table/report/judge-report.ts';

const number = (name: string, pValue: number, effect: number) =>
	({ test: 'ks', name, pValue, effect }) as NumberReport;
const label = (name: string, newShare: number, quietNewShare: number) =>
	({
		test: 'chi-square',
		name,
		pValue: 0.9,
		effect: 0,
		change: { appeared: newShare > 0 ? [{ label: 'n', rows: 1 }] : [], newShare, quietNewShare }
	}) as unknown as LabelReport;
const report = (columns: TableReport['columns'], missing: MissingReport[] = []) =>
	({ columns, missing }) as unknown as TableReport;
const moved = (found: ReturnType<typeof judgeReport>) =>
	found.columns.filter((column) => column.moved).map(({ finding }) => finding.name);

const four = report([
	number('a', 0.001, 0.3),
	number('b', 0.02, 0.05),
	number('c', 0.03, 0.2),
	number('d', 0.5, 0.1)
]);

it('corrects for how many columns there are', () => {
	const rule = { alpha: 0.05, least: 0 };
	expect(moved(judgeReport(four, { ...rule, correction: 'holm' }))).toEqual(['a']);
	const found = judgeReport(four, { ...rule, correction: 'benjamini-hochberg' });
	expect(moved(found)).toEqual(['a', 'b', 'c']);
	const adjusted = found.columns.map((column) => Number(column.adjusted.toFixed(12)));
	expect(adjusted).toEqual([0.004, 0.04, 0.04, 0.5]);
	expect(moved(judgeReport(four, { ...rule, correction: 'none' }))).toEqual(['a', 'b', 'c']);
});

it('tells what is sure but too small to act on', () => {
	const found = judgeReport(four, { correction: 'none', alpha: 0.05, least: 0.1 });
	expect(moved(found)).toEqual(['a', 'c']);
	expect(found.columns.filter(({ small }) => small).map(({ finding }) => finding.name)).toEqual([
		'b'
	]);
});

it('corrects missing cells as a family of their own', () => {
	const missing = [{ name: 'm', pValue: 0.04 } as MissingReport];
	const found = judgeReport(report(four.columns, missing), {
		correction: 'holm',
		alpha: 0.05,
		least: 0.9
	});
	expect(found.missing[0]).toMatchObject({ adjusted: 0.04, moved: true });
});

it('names columns with more new categories than chance brings', () => {
	const columns = [label('calm', 0.01, 0.02), label('new', 0.03, 0.02), label('none', 0, 0)];
	const found = judgeReport(report(columns), { correction: 'holm', alpha: 0.05, least: 0 });
	expect(found.withNew).toEqual(['new']);
});

it('judges a report without columns', () => {
	const found = judgeReport(report([]), { correction: 'holm', alpha: 0.05, least: 0 });
	expect(found).toEqual({ columns: [], missing: [], withNew: [] });
});
