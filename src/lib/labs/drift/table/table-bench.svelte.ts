import { asset } from '$app/paths';
import type { Table, TableReport } from '$lib/simulation/table';
import type { Channel, Run, TableAnswer, TableSource } from '$lib/workers';
import { seed, type TableState } from './state.ts';
import { bundledTable, ownTable } from './tables.ts';

/** What stands on the screen, and for which table and split it was worked out. */
export type Shown = {
	readonly report: TableReport;
	readonly of: Pick<TableState, 'source' | 'split'>;
	/** Bundled tables go by their title, files by their names. */
	readonly title: string;
};

type Files = { readonly first?: File; readonly second?: File };

/**
 * Reads tables and has them reported on, in a Worker on this device. A report stands until the next one
 * is there; what goes wrong is a sentence, and nothing is lost.
 */
export class TableBench {
	shown: Shown = $state.raw() as Shown;
	/** The table without its rows, once it is read: what a split is chosen from. */
	outline = $state.raw<Table | undefined>();
	/** Notes of the reader on what it repaired, of both files. */
	notes = $state.raw<readonly string[]>([]);
	files = $state.raw<Files>({});
	/** Share done while it runs. */
	progress = $state.raw<{ readonly name: string; readonly share: number } | undefined>();
	/** Why there is no newer report. */
	problem = $state('');
	#channel: Promise<Channel<'tableReport'>> | undefined;
	#run: Run<TableAnswer> | undefined;
	#asked: Pick<TableState, 'source' | 'split'>;
	// Nothing on the page hangs on it: what was fetched, by table.
	readonly #blobs: Record<string, Blob> = {};
	#opened = 0;

	constructor(first: Shown) {
		this.shown = first;
		this.#asked = first.of;
	}

	/** Reports on a state, unless that is what was asked last. */
	ask({ source, split }: TableState): void {
		if (source === this.#asked.source && split === this.#asked.split) return;
		if (source !== this.#asked.source) this.outline = undefined;
		this.#asked = { source, split };
		void this.#answer();
	}

	/** Asks again after something went wrong. */
	async again(): Promise<void> {
		await this.#answer();
	}

	/** Reads the table behind the present report, so that a split can be chosen. */
	async open(): Promise<void> {
		if (!this.outline && !this.progress) await this.#answer();
	}

	/** The reader's own table; null if it cannot be read. */
	async openFile(file: File): Promise<Table | null> {
		const files = { ...this.files, first: file };
		const answer = await this.#start([this.#own(file, 'first')], null);
		if (!answer) return null;
		this.files = files;
		this.#asked = { source: ownTable, split: null };
		return answer.outlines[0] ?? null;
	}

	/** A second file to compare the first with; false if it cannot be. */
	async openSecond(file: File): Promise<boolean> {
		const before = this.files;
		this.files = { ...before, second: file };
		this.#asked = { source: ownTable, split: null };
		const done = await this.#answer();
		if (!done) this.files = before;
		return done;
	}

	stop(): void {
		this.#run?.cancel();
	}

	close(): void {
		void this.#channel?.then((channel) => channel.close());
	}

	async #answer(): Promise<boolean> {
		const of = this.#asked;
		const sources = await this.#sources(of);
		if (typeof sources === 'string') {
			this.problem = sources;
			return false;
		}
		const answer = await this.#start(sources, of.split);
		if (!answer?.report) return false;
		const title = sources.map(({ name }) => name).join(' against ');
		this.shown = { report: answer.report, of, title };
		return true;
	}

	async #start(
		sources: readonly TableSource[],
		rule: TableState['split']
	): Promise<TableAnswer | undefined> {
		this.problem = '';
		const name = sources.map((source) => source.name).join(' and ');
		this.progress = { name, share: 0 };
		const channel = await this.#open();
		const onProgress = (share: number) => (this.progress = { name, share });
		const run = channel.start({ sources, rule, seed }, { onProgress });
		this.#run = run;
		const outcome = await run.result;
		if (this.#run !== run) return undefined;
		this.progress = undefined;
		if (outcome.status === 'failed') this.problem = outcome.sentence;
		if (outcome.status !== 'done') return undefined;
		this.outline = outcome.value.outlines[0];
		this.notes = outcome.value.outlines.flatMap(({ warnings }) => warnings);
		return outcome.value;
	}

	#open(): Promise<Channel<'tableReport'>> {
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('tableReport')
		);
		return this.#channel;
	}

	/** What has to be read for a state, or why it cannot be. */
	async #sources({
		source,
		split
	}: Pick<TableState, 'source' | 'split'>): Promise<TableSource[] | string> {
		if (source !== ownTable) return this.#bundled(source);
		const { first, second } = this.files;
		if (!first) {
			return 'This link compares a file that is not in it. Open that file here to see the same.';
		}
		if (split) return [this.#own(first, 'first')];
		if (!second) return 'Choose the second file, or split the first one.';
		return [this.#own(first, 'first'), this.#own(second, 'second')];
	}

	async #bundled(id: string): Promise<TableSource[] | string> {
		const table = bundledTable(id);
		if (!table) return `There is no table “${id}” here.`;
		try {
			const known = this.#blobs[id];
			const data = known ?? (await fetched(table.file));
			this.#blobs[id] = data;
			return [{ key: id, name: table.title, data }];
		} catch {
			return `“${table.title}” is not on this device yet and could not be fetched. Try again with a network.`;
		}
	}

	/** A file has the key of the moment it was chosen: two of a name may differ. */
	readonly #keys = new WeakMap<File, string>();
	#own(file: File, place: string): TableSource {
		const key = this.#keys.get(file) ?? `${place} ${++this.#opened}`;
		this.#keys.set(file, key);
		return { key, name: file.name, data: file };
	}
}

async function fetched(file: string): Promise<Blob> {
	const response = await fetch(asset(`/data/${file}`));
	if (!response.ok) throw new Error(String(response.status));
	return response.blob();
}
