import type { Table, TableReport } from '$lib/simulation/table';
import type { Channel, Run, TableAnswer, TableSource } from '$lib/workers';
import { seed, type TableState } from './state.ts';
import type { TableSources } from './table-sources.ts';
import { ownTable } from './tables.ts';

/** What stands on the screen, and for which table and split it was worked out. */
export type Shown = {
	readonly report: TableReport;
	readonly of: Pick<TableState, 'source' | 'split'>;
	/** Bundled tables go by their title, files by their names. */
	readonly title: string;
};

/** Five a side. */
const fewestRows = 10;

export type Files = { readonly first?: File; readonly second?: File };

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
	#sources: Promise<TableSources> | undefined;

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
		const source = (await this.#known()).own(file);
		const answer = await this.#start([source], null);
		const rows = answer?.outlines[0]?.rows ?? 0;
		if (answer && rows < fewestRows) {
			this.problem = `${file.name} has ${rows === 1 ? '1 row' : `${rows} rows`}: it takes at least ${fewestRows}, five a side.`;
		}
		if (!answer || rows < fewestRows) return null;
		this.files = files;
		this.#asked = { source: ownTable, split: null };
		return answer.outlines[0] ?? null;
	}

	/** A second file to compare the first with; false if it cannot be. */
	async openSecond(file: File): Promise<boolean> {
		const before = { files: this.files, asked: this.#asked };
		this.files = { ...this.files, second: file };
		this.#asked = { source: ownTable, split: null };
		const done = await this.#answer();
		if (!done) [this.files, this.#asked] = [before.files, before.asked];
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
		const sources = await (await this.#known()).of(of, this.files);
		// Another table was asked for while this one was fetched.
		if (of !== this.#asked) return false;
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
		if (outcome.status === 'cancelled') this.problem = 'Stopped before it was done.';
		if (outcome.status !== 'done') return undefined;
		this.outline = outcome.value.outlines[0];
		this.notes = outcome.value.outlines.flatMap(({ warnings }) => warnings);
		return outcome.value;
	}

	/** Loaded with the first wish for another table or split. */
	#known(): Promise<TableSources> {
		this.#sources ??= import('./table-sources.ts').then(({ TableSources }) => new TableSources());
		return this.#sources;
	}

	#open(): Promise<Channel<'tableReport'>> {
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('tableReport')
		);
		return this.#channel;
	}
}
