import type { TalliedUsers } from '$lib/simulation/experiment';
import type { Table } from '$lib/simulation/table';
import type { Channel, Run, UsersAnswer, UsersColumns } from '$lib/workers';
import { guessColumns } from './guess-columns.ts';

/**
 * Reads files of users and has them added up, in a Worker on this device. What goes wrong is a
 * sentence, and what was read before stands.
 */
export class UsersBench {
	file = $state.raw<File | undefined>();
	/** The file without its rows: what columns are chosen from. */
	outline = $state.raw<Table | undefined>();
	columns = $state.raw<UsersColumns | undefined>();
	/** Rows that were left out, once they are added up. */
	leftOut = $state(0);
	/** Share done while it runs. */
	progress = $state.raw<number | undefined>();
	problem = $state('');
	#channel: Promise<Channel<'experimentUsers'>> | undefined;
	#run: Run<UsersAnswer> | undefined;
	#opened = 0;
	#key = '';

	/** Reads a file, guesses its columns and adds it up; undefined if it cannot be. */
	async open(file: File): Promise<TalliedUsers | undefined> {
		const key = `file ${++this.#opened}`;
		const answer = await this.#start(file, key, null);
		if (!answer) return undefined;
		[this.file, this.outline, this.#key] = [file, answer.outline, key];
		const guess = guessColumns(answer.outline);
		this.columns = typeof guess === 'string' ? undefined : guess;
		if (typeof guess === 'string') {
			this.problem = guess;
			return undefined;
		}
		return this.choose(guess);
	}

	/** Adds up other columns of the same file. */
	async choose(columns: UsersColumns): Promise<TalliedUsers | undefined> {
		if (!this.file) return undefined;
		this.columns = columns;
		const answer = await this.#start(this.file, this.#key, columns);
		const tallied = answer?.tallied ?? undefined;
		if (tallied) this.leftOut = tallied.leftOut;
		return tallied;
	}

	stop(): void {
		this.#run?.cancel();
	}

	close(): void {
		void this.#channel?.then((channel) => channel.close());
	}

	async #start(
		file: File,
		key: string,
		columns: UsersColumns | null
	): Promise<UsersAnswer | undefined> {
		this.problem = '';
		this.progress = 0;
		try {
			const channel = await this.#open();
			const onProgress = (share: number) => (this.progress = share);
			const source = { key, name: file.name, data: file };
			const run = channel.start({ source, columns }, { onProgress });
			this.#run = run;
			const outcome = await run.result;
			if (this.#run !== run) return undefined;
			this.progress = undefined;
			if (outcome.status === 'failed') this.problem = outcome.sentence;
			if (outcome.status === 'cancelled') this.problem = 'Stopped before it was done.';
			return outcome.status === 'done' ? outcome.value : undefined;
		} catch {
			this.progress = undefined;
			this.problem =
				'A part of this page could not be loaded: check the connection and reload the page.';
			return undefined;
		}
	}

	#open(): Promise<Channel<'experimentUsers'>> {
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('experimentUsers')
		);
		return this.#channel;
	}
}
