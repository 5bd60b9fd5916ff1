import type { Table } from '$lib/simulation/table';
import type { Steps } from '../job.ts';
import type { TableData } from '../read-table/byte-source.ts';
import { looksLikeJson, readJson } from '../read-table/read-json.ts';
import { readCsv } from '../read-table/read-csv.ts';
import { TextReader, type Chunk } from '../read-table/text-reader.ts';

/** Reads a CSV or JSON file into typed columns; throws TableError with a sentence. */
export const createJob = () => readTable;

function* readTable(data: TableData): Steps<Table> {
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
