import { readFileSync } from 'node:fs';
import type { Table } from '../../../../src/lib/simulation/table/index.ts';
import { readParquet } from '../../../../src/lib/workers/read-parquet/read-parquet.ts';

const folder = new URL('../../../fixtures/parquet/', import.meta.url);

/** The bytes of a file that `tests/fixtures/parquet/write_files.py` wrote. */
export const fileBytes = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

/** Reads Parquet without a Worker. */
export function readBytesNow(bytes: Uint8Array, onShare?: (share: number) => void): Table {
	const steps = readParquet(bytes);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		onShare?.(step.value);
	}
}
