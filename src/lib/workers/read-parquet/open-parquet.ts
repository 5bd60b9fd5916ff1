import type { ColumnChunk, ColumnMetaData, RowGroup } from 'hyparquet';
import { readBytes, sizeOf } from '../read-table/byte-source.ts';
import { limits } from '../read-table/limits.ts';
import { refuseTooWide } from '../read-table/refusals.ts';
import { columnPlans, isLeftOut, type ColumnPlan } from './column-plans.ts';
import { decompressors, isReadable } from './decompressors.ts';
import type { Chunk } from './pages-of.ts';
import { parsers } from './parsers.ts';
import { readFooter } from './read-footer.ts';
import { damaged, encrypted, rowsElsewhere, tooManyCells, unknownCompression } from './refusals.ts';

export type ParquetFile = {
	readonly plans: readonly ColumnPlan[];
	/** Rows that are read, and whether there are more. */
	readonly rows: number;
	readonly isCut: boolean;
	/** The parts of a column, one a row group, until the rows are full. */
	readonly chunks: (plan: ColumnPlan) => Generator<Chunk, void, void>;
};

/**
 * Reads what a file says of itself, and refuses what cannot be read before a value is.
 *
 * @throws TableError if the file is damaged, encrypted, too large, or compressed in an unknown way
 */
export function openParquet(data: Blob | Uint8Array): ParquetFile {
	const metadata = readFooter(data);
	const plans = columnPlans(metadata);
	refuseTooWide(plans.length);
	const groups = metadata.row_groups;
	const all = groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
	if (all !== Number(metadata.num_rows)) throw damaged('the number of its rows');
	const rows = Math.min(all, limits.rows);
	const read = plans.filter((plan) => !isLeftOut(plan));
	if (rows * read.length > limits.cells) throw tooManyCells(rows, read.length, limits.cells);
	for (const plan of read) for (const group of groups) checkChunk(group.columns[plan.leaf], plan);
	const chunks = (plan: ColumnPlan) => chunksOf(data, groups, plan, rows);
	return { plans, rows, isCut: all > rows, chunks };
}

function checkChunk(column: ColumnChunk | undefined, { name }: ColumnPlan): void {
	if (column?.crypto_metadata !== undefined) throw encrypted(name);
	if (column?.file_path) throw rowsElsewhere();
	if (!column?.meta_data) throw damaged(`its list of columns`);
	if (!isReadable(column.meta_data.codec)) throw unknownCompression(column.meta_data.codec);
}

function* chunksOf(
	data: Blob | Uint8Array,
	groups: readonly RowGroup[],
	plan: ColumnPlan,
	rows: number
): Generator<Chunk, void, void> {
	let before = 0;
	for (const group of groups) {
		const meta = group.columns[plan.leaf]?.meta_data;
		if (!meta || before >= rows) return;
		const bytes = readBytes(data, ...rangeOf(meta, plan, sizeOf(data)));
		const decoder = { ...meta, ...plan, pathInSchema: meta.path_in_schema, parsers };
		const count = Number(group.num_rows);
		before += count;
		yield { bytes, decoder: { ...decoder, compressors: decompressors }, rows: count, plan };
	}
}

/** Where a part of a column begins and ends: with its dictionary, if it has one. */
function rangeOf(meta: ColumnMetaData, { name }: ColumnPlan, size: number): [number, number] {
	const first = Number(meta.data_page_offset);
	const dictionary = Number(meta.dictionary_page_offset ?? 0);
	const from = dictionary > 0 && dictionary < first ? dictionary : first;
	const to = from + Number(meta.total_compressed_size);
	if (from < 0 || to < from || to > size) throw damaged(`what stands in “${name}”`);
	return [from, to];
}
