import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { sampleFiles } from '../../../../src/lib/reproduce/drift-one-feature.ts';
import { sqlSnippet } from '../../../../src/lib/reproduce/drift/sql-snippet.ts';
import { sampleCsv } from '../../../../src/lib/reproduce/sample-csv.ts';
import { chiSquared, ksTest } from '../../../../src/lib/stats/index.ts';
import { pageNumbers } from '../page-numbers.ts';
import { sampleInput } from '../sample-input.ts';

function normal(n: number, mean: number, sd: number, label: string): Float64Array {
	const values = new Float64Array(n);
	createRng(42).fork(label).fillNormal(values);
	return values.map((value) => mean + sd * value);
}

const toHalves = (values: Float64Array) => values.map((value) => Math.round(value * 2) / 2);
const rows = (reference: Float64Array, current: Float64Array) =>
	sampleInput({ data: { kind: 'rows', reference, current } });
const counts = (reference: number[], current: number[]) =>
	sampleInput({
		data: {
			kind: 'counts',
			labels: reference.map((_, i) => `No. ${i} "é'\n; DROP TABLE t; --`),
			reference,
			current
		}
	});

/** What the statement prints in DuckDB, on the files that the page saves. */
async function inDuckDb(input: ReturnType<typeof rows>, bins: number) {
	const folder = await mkdtemp(join(tmpdir(), 'reproduce-sql-'));
	try {
		const { data } = input;
		if (data.kind === 'rows') {
			await writeFile(join(folder, sampleFiles.reference), sampleCsv(data.reference));
			await writeFile(join(folder, sampleFiles.current), sampleCsv(data.current));
		}
		const sql = Object.values(sampleFiles).reduce(
			(text, file) => text.replaceAll(`read_csv('${file}'`, `read_csv('${join(folder, file)}'`),
			sqlSnippet(input, bins)
		);
		const connection = await (await DuckDBInstance.create(':memory:')).connect();
		const reader = await connection.runAndReadAll(sql);
		return new Map(
			reader.getRowObjectsJS().map(({ name, value }) => [String(name), Number(value)])
		);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const states: Record<string, [ReturnType<typeof rows>, number]> = {
	'5,000 rows': [rows(normal(5000, 0, 1, 'a'), normal(5200, 0.1, 1.1, 'b')), 10],
	'many ties': [rows(toHalves(normal(120, 0, 1, 'a')), toHalves(normal(90, 0.3, 1, 'b'))), 10],
	'edges that fall on rows': [rows(normal(101, 0, 1, 'a'), normal(60, 0.3, 1, 'b')), 10],
	'a constant reference': [rows(new Float64Array(50).fill(0.1), normal(40, 0, 1, 'b')), 10],
	'nothing shared, so that EXP underflows': [
		rows(normal(900, 0, 1, 'a'), normal(800, 50, 1, 'b')),
		7
	],
	'a hundred bins': [rows(normal(3000, 0, 1, 'a'), normal(2500, 0.05, 1, 'b')), 100],
	'categories, one of them new': [counts([120, 0, 20], [90, 5, 25]), 10],
	'a category that neither side has': [counts([120, 0, 20], [90, 0, 25]), 10],
	'one category': [counts([120], [90]), 10]
};

it.each(Object.entries(states))(
	'the SQL in DuckDB prints the numbers of the page: %s',
	async (_, [input, bins]) => {
		const page = pageNumbers(input, bins);
		const printed = await inDuckDb(input, bins);
		const names = ['psi.statistic', 'chi-square.statistic'];
		if (input.data.kind === 'rows') names.push('ks.statistic');
		for (const name of names) {
			const [found, ours] = [printed.get(name) ?? NaN, page.get(name) ?? NaN];
			expect(Math.abs(found - ours), `${name}: ${found}, ${ours}`).toBeLessThanOrEqual(
				1e-9 * Math.max(1, Math.abs(ours))
			);
		}
		const df = printed.get('chi-square.df') ?? 0;
		if (df > 0) {
			const limit = chiSquared(df).quantile(0.95);
			expect(printed.get('chi-square.rings_from')).toBeCloseTo(limit, 9);
		}
		if (input.data.kind === 'counts') return;
		const { reference, current } = input.data;
		const { pValue } = ksTest(reference, current, { method: 'asymptotic' });
		expect(printed.get('ks.p_limit')).toBeCloseTo(pValue, 9);
	}
);

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#reserved_keywords */
const reserved =
	/^(all|any|array|at|both|by|contains|create|cube|current|default|define|desc|end|enum|escape|exclude|fetch|following|for|full|group|grouping|groups|hash|if|ignore|interval|into|lookup|merge|new|no|of|order|outer|over|partition|preceding|proto|range|recursive|respect|rollup|rows|set|some|struct|to|treat|unbounded|using|window|within)$/i;

it('the statement keeps to what the four dialects share', () => {
	const [input, bins] = states['5,000 rows'] as [ReturnType<typeof rows>, number];
	const statement = (sqlSnippet(input, bins).split('\nWITH ')[1] ?? '').replace(/--.*/g, '');
	const aliases = [...statement.matchAll(/\bAS (\w+)|^(\w+) AS \(/gm)].map(
		([, alias, table]) => alias ?? table ?? ''
	);
	expect(aliases.length).toBeGreaterThan(30);
	expect(aliases.filter((alias) => reserved.test(alias))).toEqual([]);
	// Casts, types, percentiles and correlated subqueries differ between them.
	expect(statement).not.toMatch(/::|\bCAST\b|PERCENTILE|QUANTILE|\bLATERAL\b|FILTER|\bMOD\b|%/i);
});

it('the statement’s lines stay within 120 characters, and a label cannot end its comment', () => {
	const [input] = states['categories, one of them new'] as [ReturnType<typeof rows>, number];
	const sql = sqlSnippet(input, 10);
	expect(sql).toContain('-- No. 0 "\\u00e9\' ; DROP TABLE t; --');
	expect(sql.split('\n').filter((line) => line.length > 120)).toEqual([]);
});
