import { columnNames, TableBuilder, TableError, type Table } from '$lib/simulation/table';
import type { Steps } from '../job.ts';
import { limits } from './limits.ts';
import type { Chunk, TextReader } from './text-reader.ts';

type Item = Readonly<Record<string, unknown>>;

const rowsPerStep = 500;

/** Whether a file begins as a list of objects does; a CSV header in brackets does not. */
export const looksLikeJson = (head: string) => /^\s*(\[\s*[[{\]]|\{\s*["}])/.test(head);

/**
 * A list of objects, one a row: `[{ "delay": 5 }, { "delay": 7 }]`. A key that an object lacks is
 * a missing value.
 *
 * @throws TableError 'json-shape' if it is anything else, 'too-large' over 20 MB
 */
export function* readJson(reader: TextReader, chunks: Iterable<Chunk>): Steps<Table> {
	if (reader.size > limits.jsonBytes) {
		throw new TableError(
			'too-large',
			'JSON is read up to 20 MB: save the table as CSV, which is read up to 100 MB.'
		);
	}
	let text = '';
	for (const chunk of chunks) {
		text += chunk.text;
		yield 0.3 * chunk.share;
	}
	const items = itemsOf(text);
	const keys = keysOf(items);
	const builder = new TableBuilder({
		names: columnNames(keys, keys.length),
		decimalMark: '.',
		expectedRows: items.length,
		mostRows: limits.rows,
		placeWord: 'item'
	});
	for (const [index, item] of items.entries()) {
		builder.addRow(
			keys.map((key) => cellOf(item, key)),
			index + 1
		);
		if (index % rowsPerStep === 0) yield 0.3 + (0.65 * index) / items.length;
	}
	const table = yield* builder.finish();
	return {
		...table,
		warnings: [...reader.warnings(), ...nestedWarnings(items), ...table.warnings]
	};
}

function itemsOf(text: string): Item[] {
	const parsed = parse(text);
	const isList = Array.isArray(parsed) && parsed.every(isItem);
	if (!isList) throw shapeError('The file is JSON, but not a list of objects');
	if (parsed.length === 0) {
		throw new TableError(
			'no-rows',
			'The list in the file is empty: it needs at least two objects.'
		);
	}
	return parsed;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw shapeError('The file begins like JSON and cannot be read as such');
	}
}

function shapeError(what: string): TableError {
	return new TableError('json-shape', `${what}: it should look like [{"x": 1}, {"x": 2}].`);
}

const isItem = (value: unknown): value is Item =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function keysOf(items: readonly Item[]): string[] {
	const keys = new Set<string>();
	for (const item of items) {
		for (const key of Object.keys(item)) keys.add(key);
		if (keys.size > limits.columns) {
			throw new TableError(
				'too-wide',
				`The objects have more than ${limits.columns.toLocaleString('en-GB')} different keys: keep those you want to compare.`
			);
		}
	}
	if (keys.size === 0) throw shapeError('The objects in the file have no keys');
	return [...keys];
}

function cellOf(item: Item, key: string): string {
	const value = Object.hasOwn(item, key) ? item[key] : undefined;
	return isNested(value) || value === null || value === undefined ? '' : String(value);
}

const isNested = (value: unknown) => typeof value === 'object' && value !== null;

function nestedWarnings(items: readonly Item[]): string[] {
	const first = items.findIndex((item) => Object.values(item).some(isNested));
	if (first < 0) return [];
	return [
		`Lists and objects inside an object count as missing, the first in item ${first + 1}: a value is a number, a text, true, false or null.`
	];
}
