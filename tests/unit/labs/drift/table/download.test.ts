import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { reportCsv } from '../../../../../src/lib/labs/drift/table/download/report-csv.ts';
import { reportHtml } from '../../../../../src/lib/labs/drift/table/download/report-html.ts';
import { reportJson } from '../../../../../src/lib/labs/drift/table/download/report-json.ts';
import {
	reportFields,
	type ReportInput
} from '../../../../../src/lib/labs/drift/table/download/report-rows.ts';
import { judgeReport, tableReport } from '../../../../../src/lib/simulation/table/index.ts';
import { cells, files, toEnd } from '../../../simulation/table/report/table-of.ts';

const hostile = '<script>alert(1)</script>';
const formula = '=HYPERLINK("http://x")';
const pair = files(
	{
		[hostile]: cells(200, (i) => ((i * 37) % 101) / 2),
		[formula]: cells(200, (i) => ['a', '<b>'][i % 2] as string),
		y: cells(200, (i) => (i % 4 ? (i * 41) % 47 : null)),
		day: cells(200, () => '2024-01-01'),
		gone: cells(200, (i) => i)
	},
	{
		[hostile]: cells(200, (i) => ((i * 37) % 101) / 2 + 9),
		[formula]: cells(200, (i) => ['a', '"><img src=x onerror=alert(1)>'][i % 2] as string),
		y: cells(200, (i) => (i * 41) % 47),
		day: cells(200, () => '2024-02-01')
	}
);
const rule = { correction: 'holm', alpha: 0.05, least: 0 } as const;
const report = toEnd(tableReport(pair, 7));
const input: ReportInput = {
	title: `May & ${hostile}`,
	split: 'The first file against the second',
	report,
	judged: judgeReport(report, rule),
	rule,
	made: '2026-11-26',
	link: 'https://example.org/labs/drift/table/'
};

it('makes a page that runs nothing, loads nothing, and holds hostile names as text', () => {
	const html = reportHtml(input);
	const tags = new Set([...html.matchAll(/<([a-z]\w*)/gi)].map(([, name]) => name));
	const known =
		'html head meta title style body h1 h2 p b small span table thead tbody tr th td svg path dl dt dd';
	expect([...tags].filter((tag) => !known.split(' ').includes(tag ?? ''))).toEqual([]);
	for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi))
		expect(tag).not.toMatch(/\s(on\w+|src|href)=/i);
	expect(html).not.toMatch(/url\(|@import/i);
	expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
	expect(html).toContain("default-src 'none'");
	expect(html).toContain('@page { size: A4');
	expect(html).toContain('Made on 2026-11-26');
	expect(html.match(/<svg /g)?.length).toBe(report.columns.length);
	expect(html.length).toBeLessThan(30_000);
});

it('writes a line for each column, and no cell that a spreadsheet would run', () => {
	const { data } = Papa.parse<Record<string, string>>(reportCsv(input), {
		header: true,
		skipEmptyLines: true
	});
	expect(data.map(({ column }) => column)).toEqual([
		...report.columns.map(({ name }) => (name === formula ? `'${formula}` : name)),
		'day',
		'gone'
	]);
	expect(data.find(({ column }) => column === 'y')).toMatchObject({
		reference_missing: '50',
		current_missing: '0'
	});
	expect(data.find(({ column }) => column === 'gone')?.left_out).toBe('in the reference file only');
	for (const line of data) {
		for (const cell of Object.values(line)) expect(cell).not.toMatch(/^[=+@]/);
	}
});

it('writes JSON whose every key is explained', () => {
	const found = JSON.parse(reportJson(input));
	expect(found.made).toBe('2026-11-26');
	expect(found.columns.length).toBe(report.columns.length + 2);
	expect(Object.keys(found.fields)).toEqual(reportFields.map(({ name }) => name));
	for (const column of found.columns) {
		expect(Object.keys(column)).toEqual(Object.keys(found.fields));
	}
	expect(found.columns[0]).toMatchObject({
		column: report.columns[0]?.name,
		effect: report.columns[0]?.effect
	});
	expect(found.joint.auc).toBe(report.joint?.auc);
	expect(Object.values(found.fields).every((about) => about !== '')).toBe(true);
});
