import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import {
	recordFields,
	type RecordField
} from '../../../../src/lib/simulation/tools/record-fields.ts';
import { runRecord } from '../../../../src/lib/simulation/tools/run-record.ts';
import {
	completeRecord,
	sheetRecord
} from '../../../../src/lib/simulation/tools/sample-records.ts';

const ids: RecordField[] = recordFields.map(({ id }) => id);
const gapsOf = (entries: Parameters<typeof runRecord>[0]) =>
	runRecord(entries).gaps.map(({ field }) => field);

test('an empty record has a gap in every field', () => {
	expect(gapsOf({})).toEqual(ids);
});

test('the complete record has none', () => {
	expect(gapsOf(completeRecord)).toEqual([]);
});

test('the sheet’s record leaves ten of twelve fields open', () => {
	expect(gapsOf(sheetRecord)).toEqual(ids.filter((id) => id !== 'id' && id !== 'config'));
});

test('a date in a path, a tag and a lone seed are gaps; a hash and a digest are not', () => {
	const open = (field: RecordField, entry: string) => gapsOf({ [field]: entry }).includes(field);
	expect(open('source', 'bq://shop.orders@2024-01-01')).toBe(true);
	expect(open('source', 's3://b/d.parquet sha256:abcdef0123')).toBe(false);
	expect(open('image', 'python:3.13-slim')).toBe(true);
	expect(open('image', 'python@sha256:abcdef0123')).toBe(true);
	expect(open('image', `python@sha256:${'a'.repeat(64)}`)).toBe(false);
	expect(open('artefact', 'model.pkl sha256:abcdef0123')).toBe(true);
	expect(open('metrics', 'accuracy 0.87')).toBe(true);
	expect(open('metrics', 'accuracy 0.87 on 4,000 rows')).toBe(false);
	expect(open('seed', '42')).toBe(true);
});

test('whatever is entered, YAML reads it back', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (commit, source) => {
			const read = parse(runRecord({ commit, source }).yaml) as Record<string, unknown>;
			expect(read.code).toMatchObject({ commit: commit.trim() || null });
			expect(read.data).toMatchObject({ source: source.trim() || null, preprocessing: null });
		})
	);
});
