import type { Table } from '$lib/simulation/table';
import type { WaitingSteps } from '../job.ts';
import { loadParquet } from '../read-parquet/load-parquet.ts';
import type { TableData } from '../read-table/byte-source.ts';
import { isParquet } from '../read-table/is-parquet.ts';
import { looksLikeJson, readJson } from '../read-table/read-json.ts';
import { readCsv } from '../read-table/read-csv.ts';
import { refuseSize } from '../read-table/refusals.ts';
import { TextReader, type Chunk } from '../read-table/text-reader.ts';
import { waitFor } from '../wait-for.ts';

/** Reads a CSV, JSON or Parquet file into typed columns; throws TableError with a sentence. */
export const createJob = () => readTable;

function* readTable(data: TableData): WaitingSteps<Table> {
	refuseSize(data);
	if (isParquet(data)) {
		const readParquet = yield* waitFor(loadParquet());
		return yield* readParquet(data);
	}
	const reader = new TextReader(data);
	const chunks = reader.chunks();
	const first = chunks.next();
	const head: Chunk[] = first.done ? [] : [first.value];
	const all = following(head, chunks);
	return yield* looksLikeJson(head[0]?.text ?? '') ? readJson(reader, all) : readCsv(reader, all);
}

function* following<Item>(head: Iterable<Item>, rest: Iterable<Item>): Generator<Item, void, void> {
	yield* head;
	yield* rest;
}
