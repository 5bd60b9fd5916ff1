import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import catalogue from '../../content/presets/datasets.json';
import { writeDatasets } from '../../src/data/write-datasets.mjs';
import {
	columnNamed,
	splitTable,
	type Split,
	type SplitRule,
	type Table
} from '../../src/lib/simulation/table/index.ts';
import { chiSquareTest, ksTest, mean, wassersteinDistance } from '../../src/lib/stats/index.ts';
import { readNow } from '../unit/workers/jobs/read-now.ts';

type Figures = {
	rows: number[];
	test: string;
	statistic: number;
	pValue: number;
	means?: number[];
	wassersteinInSd?: number;
	cramersV?: number;
};

type SplitOnFile = {
	title: string;
	column: string;
	rule: SplitRule;
	question: string;
	teaches: string;
	figures: Figures;
};

const bytesOf = (file: string) => readFileSync(join('static', 'data', file));
const tables = new Map<string, Table>();

function tableOf(file: string): Table {
	const table = tables.get(file) ?? readNow(new Uint8Array(bytesOf(file)));
	tables.set(file, table);
	return table;
}

/** To a billionth of its size: both sides are deterministic. */
function expectClose(ours: number, theirs: number): void {
	expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-9 * Math.abs(theirs));
}

function expectNumbers(split: Split & { kind: 'number' }, figures: Figures): void {
	const { reference, current } = split;
	expect([reference.length, current.length]).toEqual(figures.rows);
	expectClose(ksTest(reference, current).statistic, figures.statistic);
	expectClose(ksTest(reference, current, { method: 'exact' }).pValue, figures.pValue);
	const normed = wassersteinDistance(reference, current, { normed: 'reference-sd' });
	expectClose(normed, figures.wassersteinInSd ?? NaN);
	expect(mean(reference)).toBeCloseTo(figures.means?.[0] ?? NaN, 3);
	expect(mean(current)).toBeCloseTo(figures.means?.[1] ?? NaN, 3);
}

function expectCategories(split: Split & { kind: 'category' }, figures: Figures): void {
	const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
	expect([total(split.reference), total(split.current)]).toEqual(figures.rows);
	const told = chiSquareTest(split.reference, split.current);
	expectClose(told.statistic, figures.statistic);
	expectClose(told.pValue, figures.pValue);
	expectClose(told.cramersV, figures.cramersV ?? NaN);
}

test('writeDatasets writes the files of static/data, byte for byte', () => {
	const folder = mkdtempSync(join(tmpdir(), 'datasets-'));
	try {
		const files = writeDatasets(folder);
		const ofReports = 'birdstrikes-whole.csv';
		const known = [ofReports, ...catalogue.datasets.map(({ file }) => file)];
		expect(files.sort()).toEqual(known.sort());
		for (const file of files) {
			expect(readFileSync(join(folder, file)).equals(bytesOf(file)), file).toBe(true);
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('datasets.json names source and licence as the package of the data does', () => {
	const path = join('node_modules', 'vega-datasets', 'datapackage.json');
	const { name, version, resources } = JSON.parse(readFileSync(path, 'utf8'));
	expect(catalogue.package).toBe(`${name} ${version}`);
	for (const { resource, source, licence } of catalogue.datasets) {
		const found = resources.find((entry: { name: string }) => entry.name === resource);
		expect(source).toEqual({ title: found.sources[0].title, url: found.sources[0].path });
		expect(licence).toEqual({ title: found.licenses[0].title, url: found.licenses[0].path });
	}
});

test('datasets.json gives each data set and each split an id of its own', () => {
	const ids = catalogue.datasets.flatMap(({ id, splits }) => [id, ...splits.map((s) => s.id)]);
	expect(new Set(ids).size).toBe(ids.length);
});

describe.each(catalogue.datasets)('datasets.json on $file', ({ file, rows, columns, splits }) => {
	test('has the rows and the kinds of columns of the file', () => {
		const table = tableOf(file);
		expect(table.rows).toBe(rows);
		expect(table.warnings).toEqual([]);
		for (const { name, kind } of columns) expect(columnNamed(table, name).kind).toBe(kind);
	});

	test.each(splits as SplitOnFile[])('tells the figures of "$title" as SciPy does', (split) => {
		const parted = splitTable(tableOf(file), split.column, split.rule);
		if (parted.kind === 'number') expectNumbers(parted, split.figures);
		else expectCategories(parted, split.figures);
		expect(split.question).toMatch(/\?$/);
		expect(split.teaches).toMatch(/\.$/);
	});
});
