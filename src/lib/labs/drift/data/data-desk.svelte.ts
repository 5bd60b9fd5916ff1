import { asset } from '$app/paths';
import { TableError, type Table } from '$lib/simulation/table';
import { startJob, type Run } from '$lib/workers';
import type { DataChoice } from './data-choice.ts';
import {
	datasetOf,
	datasets,
	firstChoice,
	ownFile,
	suggestionOf,
	type SuggestedSplit
} from './datasets.ts';
import { fileWindows, type FileWindows } from './file-windows.ts';

/** What is being read, and how far. */
export type Reading = { readonly name: string; readonly share: number };

/**
 * Opens bundled data sets and the reader's own file, and keeps them while the page is open. A file
 * is read in a Worker on this device and goes nowhere.
 */
export class DataDesk {
	/** The reader's own file, once it is read. */
	own = $state.raw<{ readonly name: string; readonly table: Table } | undefined>();
	reading = $state.raw<Reading | undefined>();
	/** Why the last file could not be read, in a sentence. */
	problem = $state('');
	#tables: Readonly<Record<string, Table>> = $state.raw({});
	#run: Run<Table> | undefined;

	/** An opened table at once, if it is there. */
	table(id: string): Table | undefined {
		return id === ownFile ? this.own?.table : this.#tables[id];
	}

	/** What real data opens with: the first bundled set's first comparison. */
	firstChoice(): DataChoice | null {
		const [dataset] = datasets;
		return dataset ? firstChoice(dataset) : null;
	}

	/** The suggestion that a choice is, if it is one. */
	suggestionOf(choice: DataChoice): SuggestedSplit | undefined {
		return suggestionOf(choice);
	}

	/** The two windows of a choice, or why there are none, in a sentence. */
	async windows(choice: DataChoice, seed: number): Promise<FileWindows | string> {
		const table = await this.load(choice.dataset);
		if (!table) return this.problem || whyNoTable(choice.dataset);
		try {
			return fileWindows(table, choice, seed);
		} catch (error) {
			if (error instanceof TableError) return error.message;
			throw error;
		}
	}

	/** A bundled data set, fetched and read the first time; undefined if that failed. */
	async load(id: string): Promise<Table | undefined> {
		const known = this.table(id);
		const dataset = datasetOf(id);
		if (known || !dataset) return known;
		try {
			const response = await fetch(asset(`/data/${dataset.file}`));
			if (!response.ok) throw new Error(String(response.status));
			const table = await this.#read(dataset.title, await response.blob());
			if (table) this.#tables = { ...this.#tables, [id]: table };
			return table;
		} catch {
			this.problem = `“${dataset.title}” is not on this device yet and could not be fetched. Try again with a network.`;
			return undefined;
		}
	}

	/** The reader's own file; what was open before stays if it cannot be read. */
	async open(file: File): Promise<boolean> {
		const table = await this.#read(file.name, file);
		if (table) this.own = { name: file.name, table };
		return table !== undefined;
	}

	/** Stops reading; nothing is changed. */
	stop(): void {
		this.#run?.cancel();
	}

	async #read(name: string, data: Blob): Promise<Table | undefined> {
		this.problem = '';
		this.reading = { name, share: 0 };
		const run = startJob('readTable', data, {
			onProgress: (share) => (this.reading = { name, share })
		});
		this.#run = run;
		const outcome = await run.result;
		if (this.#run === run) this.reading = undefined;
		if (outcome.status === 'failed') this.problem = outcome.sentence;
		return outcome.status === 'done' ? outcome.value : undefined;
	}
}

let shared: DataDesk | undefined;

/** The desk of this visit: a file opened in one part of the lab is still open in the next. */
export function openDesk(): DataDesk {
	shared ??= new DataDesk();
	shared.problem = '';
	return shared;
}

function whyNoTable(dataset: string): string {
	return dataset === ownFile
		? 'This link compares a file that is not in it. Open that file in One feature to see the same.'
		: `There is no data set “${dataset}” here.`;
}
