import type { DriftState } from '../state.ts';
import type { DataDesk } from './data-desk.svelte.ts';
import type { FileWindows } from './file-windows.ts';

type Asked = Pick<DriftState, 'source' | 'data' | 'seed'>;

/** Opens the file that a part's pair of windows comes from, the first time one does. */
export class PairFile<Opened extends object> {
	readonly #take: (file: FileWindows) => Opened | string;
	#desk: DataDesk | undefined;
	#known: { readonly asked: Asked; readonly opened: Opened } | undefined;

	/** @param take what the part makes of a file, or why it cannot, in a sentence */
	constructor(take: (file: FileWindows) => Opened | string) {
		this.#take = take;
	}

	/** The file that a state asks for, if it does, or why there is none, in a sentence. */
	async open(asked: Asked): Promise<Opened | string | undefined> {
		const { source, data, seed } = asked;
		if (source !== 'data' || !data) return undefined;
		const known = this.known(asked);
		if (known) return known;
		this.#desk ??= (await import('./data-desk.svelte.ts')).openDesk();
		const windows = await this.#desk.windows(data, seed);
		const opened = typeof windows === 'string' ? windows : this.#take(windows);
		if (typeof opened !== 'string') this.#known = { asked: { source, data, seed }, opened };
		return opened;
	}

	/** The file at once, if it is the one that was opened last. */
	known({ source, data, seed }: Asked): Opened | undefined {
		const { asked, opened } = this.#known ?? {};
		const isSame = source === 'data' && asked?.data === data && asked.seed === seed;
		return isSame ? opened : undefined;
	}
}
