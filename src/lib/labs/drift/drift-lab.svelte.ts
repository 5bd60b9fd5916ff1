import type { DriftPicture, LiveRequest, Reading } from '$lib/simulation/drift';
import type { Channel, Run } from '$lib/workers';
import type { DataDesk } from './data/data-desk.svelte.ts';
import type { FileWindows } from './data/file-windows.ts';
import type { Detector } from './detector.ts';
import type { FirstMeasure } from './first-measure.ts';
import { record, redo, startHistory, undo, type History } from '$lib/labs/shell';
import { requestOf } from './request.ts';
import { initialState, type DriftState, type Source } from './state.ts';

const restBeforeSlowMs = 150;
const restBeforeLinkMs = 300;

/** The state of the classifier, which needs longer than a drag has. */
export type SlowReading = {
	readonly readings: readonly Reading[];
	/** The readings belong to rows from before the last change. */
	readonly stale: boolean;
	/** Share done while it runs, null at rest. */
	readonly progress: number | null;
	/** Why there is none, in a sentence. */
	readonly problem: string | null;
};

type Channels = { readonly live: Channel<'driftLive'>; readonly slow: Channel<'driftSlow'> };

type LinkCode = typeof import('./link/link.ts');

/**
 * The lab's memory: the state a learner edits, what the Workers measured on it, and every step back.
 * A change is shown at once and becomes one undo step when the hand rests (`settle`).
 */
export class DriftLab {
	#history = $state.raw<History<DriftState>>(startHistory(initialState));
	/** The state on the screen, also in the middle of a drag. */
	state = $state.raw<DriftState>(initialState);
	picture: DriftPicture = $state.raw() as DriftPicture;
	slow: SlowReading = $state.raw() as SlowReading;
	/** What was wrong with a link or a measurement, a sentence each. */
	problems = $state.raw<readonly string[]>([]);
	/** Why the last measurement failed, in a sentence; the picture is the one from before. */
	broken = $state('');
	/** True while a file is being read: the picture is still the one from before. */
	isWaiting = $state(false);
	/** The windows of an opened file. */
	file = $state.raw<FileWindows | undefined>();
	/** Opened with the first wish for real data, so that nobody else loads it. */
	desk = $state.raw<DataDesk | undefined>();

	#channels: Promise<Channels> | undefined;
	#isClosed = false;
	#slowRun: Run<readonly Reading[]> | undefined;
	#moving = $state(false);
	#slowTimer: ReturnType<typeof setTimeout> | undefined;
	#linkTimer: ReturnType<typeof setTimeout> | undefined;
	readonly detectors: readonly Detector[];
	#firstLink = '';
	/** Loaded with the first change: until then the link is the first one. */
	#linkCode = $state.raw<LinkCode | undefined>();
	readonly #saveLink: (fragment: string) => void;

	constructor(first: FirstMeasure, saveLink: (fragment: string) => void) {
		this.picture = first.picture;
		this.slow = { readings: first.slow, stale: false, progress: null, problem: null };
		this.detectors = first.detectors;
		this.#firstLink = first.link;
		this.#saveLink = saveLink;
	}

	readonly canUndo = $derived(this.#history.past.length > 0);
	readonly canRedo = $derived(this.#history.future.length > 0);
	readonly link = $derived(this.#linkCode?.writeLink(this.state) ?? this.#firstLink);

	/** The question that the present state asks, as the Workers take it. */
	request(): LiveRequest {
		const file = this.state.source === 'data' ? this.file : undefined;
		return requestOf(this.state, file, null);
	}

	/** Ends the Workers, if any was opened. */
	close(): void {
		clearTimeout(this.#slowTimer);
		clearTimeout(this.#linkTimer);
		this.#isClosed = true;
		void this.#channels?.then(({ live, slow }) => {
			live.close();
			slow.close();
		});
	}

	/** The first state was measured with the site: a Worker is opened by the first change. */
	#open(): Promise<Channels> {
		this.#channels ??= import('$lib/workers').then(({ createChannel }) => ({
			live: createChannel('driftLive'),
			slow: createChannel('driftSlow')
		}));
		return this.#channels;
	}

	/** Shows a change; the picture keeps its ends until the hand rests. */
	change(part: Partial<DriftState>): void {
		this.#moving = true;
		this.#show({ ...this.state, ...part });
	}

	/** The hand rests: the change becomes one step back, and the link follows. */
	settle(): void {
		if (!this.#moving) return;
		this.#moving = false;
		this.#history = record(this.#history, this.state);
		this.#show(this.state);
	}

	/** A change that is complete at once, such as a choice or a preset. */
	set(part: Partial<DriftState>): void {
		this.problems = [];
		this.change(part);
		this.settle();
	}

	/** Another kind of rows. Real data opens with a bundled set, so that there is something to see. */
	async choose(source: Source): Promise<void> {
		if (source !== 'data') return this.set({ source });
		const desk = await this.#openDesk();
		this.set({ source, data: this.state.data ?? desk.firstChoice() });
	}

	async #openDesk(): Promise<DataDesk> {
		const { openDesk } = await import('./data/data-desk.svelte.ts');
		return (this.desk ??= openDesk());
	}

	undo(): void {
		this.#step(undo(this.#history));
	}

	redo(): void {
		this.#step(redo(this.#history));
	}

	reset(): void {
		this.set(initialState);
	}

	/** Opens a lab link; a fragment that is not the lab's changes nothing. */
	async open(fragment: string): Promise<void> {
		if (!fragment.startsWith('#s=')) return;
		const { readLink } = await this.#loadLinkCode();
		const read = readLink(fragment, this.detectors);
		if (!read || (fragment === this.link && read.problems.length === 0)) return;
		this.problems = read.problems;
		this.#history = record(this.#history, read.state);
		this.#show(read.state);
	}

	async #loadLinkCode(): Promise<LinkCode> {
		return (this.#linkCode ??= await import('./link/link.ts'));
	}

	async #writeLink(): Promise<void> {
		await this.#loadLinkCode();
		if (!this.#isClosed) this.#saveLink(this.link);
	}

	/** Measures once more, after a failure. */
	again(): void {
		this.broken = '';
		this.#show(this.state);
	}

	/** Ends the classifier's run; its last reading stays, marked as from before. */
	stopSlow(): void {
		this.#slowRun?.cancel();
		this.slow = { ...this.slow, progress: null };
	}

	#step(history: History<DriftState>): void {
		[this.#history, this.#moving] = [history, false];
		this.#show(history.present);
	}

	#show(state: DriftState): void {
		this.state = state;
		clearTimeout(this.#linkTimer);
		this.#linkTimer = setTimeout(() => void this.#writeLink(), restBeforeLinkMs);
		if (state.source === 'data') void this.#showData(state);
		else {
			this.isWaiting = false;
			this.#measureAll();
		}
	}

	/** Rows from a file: read first, if it is not open yet; what was shown stays until then. */
	async #showData(state: DriftState): Promise<void> {
		const { data } = state;
		if (!data) return;
		this.isWaiting = !this.desk?.table(data.dataset);
		const desk = await this.#openDesk();
		const found = await desk.windows(data, state.seed);
		if (this.state !== state) return;
		this.isWaiting = false;
		if (typeof found === 'string') {
			this.problems = [found];
			return;
		}
		this.file = found;
		this.#measureAll();
	}

	#measureAll(): void {
		const domain = this.#keptDomain();
		const file = this.state.source === 'data' ? this.file : undefined;
		const request = requestOf(this.state, file, domain);
		void this.#measure(request);
		this.slow = { ...this.slow, stale: true };
		clearTimeout(this.#slowTimer);
		this.#slowTimer = setTimeout(() => void this.#measureSlow(request), restBeforeSlowMs);
	}

	#keptDomain() {
		return this.#moving && this.picture.kind === 'numeric' ? this.picture.domain : null;
	}

	async #measure(request: LiveRequest): Promise<void> {
		const { live } = await this.#open();
		if (this.#isClosed) return;
		const outcome = await live.start(request).result;
		if (outcome.status === 'done') [this.picture, this.broken] = [outcome.value, ''];
		else if (outcome.status === 'failed') this.broken = outcome.sentence;
	}

	async #measureSlow(request: LiveRequest): Promise<void> {
		const onProgress = (progress: number) => (this.slow = { ...this.slow, progress });
		const { slow } = await this.#open();
		if (this.#isClosed) return;
		this.#slowRun = slow.start(request, { onProgress });
		const outcome = await this.#slowRun.result;
		if (outcome.status === 'done') {
			this.slow = { readings: outcome.value, stale: false, progress: null, problem: null };
		} else if (outcome.status === 'failed') {
			this.slow = { readings: [], stale: false, progress: null, problem: outcome.sentence };
			this.broken = outcome.sentence;
		}
	}
}
