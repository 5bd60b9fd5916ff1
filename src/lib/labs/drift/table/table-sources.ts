import { asset } from '$app/paths';
import type { TableSource } from '$lib/workers';
import type { TableState } from './state.ts';
import type { Files } from './table-bench.svelte.ts';
import { bundledTable, ownTable } from './tables.ts';

/** Finds the bytes of the tables that a state asks for. */
export class TableSources {
	readonly #blobs = new Map<string, Blob>();
	/** A file has the key of the moment it was chosen: two of a name may differ. */
	readonly #keys = new WeakMap<File, string>();
	#opened = 0;

	/** What has to be read for a state, or why it cannot be, in a sentence. */
	async of(
		{ source, split }: Pick<TableState, 'source' | 'split'>,
		{ first, second }: Files
	): Promise<TableSource[] | string> {
		if (source !== ownTable) return this.#bundled(source);
		if (!first) {
			return 'This link compares a file that is not in it. Open that file here to see the same.';
		}
		if (split) return [this.own(first)];
		if (!second) return 'Choose the second file, or split the first one.';
		return [this.own(first), this.own(second)];
	}

	own(file: File): TableSource {
		const key = this.#keys.get(file) ?? `file ${++this.#opened}`;
		this.#keys.set(file, key);
		return { key, name: file.name, data: file };
	}

	async #bundled(id: string): Promise<TableSource[] | string> {
		const table = bundledTable(id);
		if (!table) return `There is no table “${id}” here.`;
		try {
			const data = this.#blobs.get(id) ?? (await fetched(table.file));
			this.#blobs.set(id, data);
			return [{ key: id, name: table.title, data }];
		} catch {
			return `“${table.title}” is not on this device yet and could not be fetched. Try again with a network.`;
		}
	}
}

async function fetched(file: string): Promise<Blob> {
	const response = await fetch(asset(`/data/${file}`));
	if (!response.ok) throw new Error(String(response.status));
	return response.blob();
}
