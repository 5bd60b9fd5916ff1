import type { Frontier, StreamPicture, StreamRequest, WatcherCard } from '$lib/simulation/drift';
import type { Channel, Run } from '$lib/workers';
import type { FirstStream } from './first.ts';
import { initialState, requestOf, streams, type StreamState } from './state.ts';

const restBeforeFrontierMs = 250;

type Channels = {
	readonly stream: Channel<'driftStream'>;
	readonly frontier: Channel<'driftFrontier'>;
};

/**
 * What the Workers measured: the stream in sight at once, the curves of many streams when the hand
 * rests, a few streams first and then ever more.
 */
export class StreamRun {
	picture: StreamPicture = $state.raw() as StreamPicture;
	/** The state that the picture shows. */
	shown = $state.raw<StreamState>(initialState);
	frontier: Frontier = $state.raw() as Frontier;
	/** The curves belong to settings from before the last change. */
	isStale = $state(false);
	/** Share of the streams done while they run, null at rest. */
	progress = $state<number | null>(null);
	/** Why something could not be measured, in a sentence; what stood before is kept. */
	problem = $state<string | undefined>();

	#channels: Promise<Channels> | undefined;
	#isClosed = false;
	#asked = initialState;
	#request: StreamRequest | undefined;
	readonly #cards: readonly WatcherCard[];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#run: Run<Frontier> | undefined;

	constructor({ picture, frontier, cards }: FirstStream) {
		this.picture = picture;
		this.frontier = frontier;
		this.#cards = cards;
	}

	/** Measures a state, unless it is the one that was asked for last; the first came with the page. */
	ask(state: StreamState): void {
		if (state === this.#asked) return;
		this.#asked = state;
		this.isStale = true;
		this.again();
	}

	/** The same state again: after a failure, or for more streams. */
	again(): void {
		const request = requestOf(this.#asked, this.#cards);
		this.#request = request;
		this.problem = undefined;
		this.#run?.cancel();
		void this.#measure(this.#asked, request);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#refine(request), restBeforeFrontierMs);
	}

	/** Ends the run over many streams; what is known of them stays. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#request = undefined;
		this.#run?.cancel();
		this.progress = null;
	}

	/** Ends the Workers, if any was opened. */
	close(): void {
		clearTimeout(this.#timer);
		this.#isClosed = true;
		void this.#channels?.then(({ stream, frontier }) => {
			stream.close();
			frontier.close();
		});
	}

	#open(): Promise<Channels> {
		this.#channels ??= import('$lib/workers').then(({ createChannel }) => ({
			stream: createChannel('driftStream'),
			frontier: createChannel('driftFrontier')
		}));
		return this.#channels;
	}

	async #measure(state: StreamState, request: StreamRequest): Promise<void> {
		const { stream } = await this.#open();
		if (this.#isClosed) return;
		const outcome = await stream.start(request).result;
		if (outcome.status === 'done') [this.picture, this.shown] = [outcome.value, state];
		else if (outcome.status === 'failed') this.problem = outcome.sentence;
	}

	async #refine(request: StreamRequest): Promise<void> {
		const { frontier } = await this.#open();
		for (const count of streams.steps) {
			if (this.#isClosed || this.#request !== request) return;
			const from = this.isStale ? 0 : this.frontier.streams;
			const onProgress = (share: number) => {
				this.progress = Math.max(from, share * count) / streams.most;
			};
			this.#run = frontier.start({ ...request, streams: count }, { onProgress });
			const outcome = await this.#run.result;
			if (outcome.status === 'failed') this.problem = outcome.sentence;
			if (outcome.status !== 'done' || this.#request !== request) break;
			[this.frontier, this.isStale] = [outcome.value, false];
		}
		if (this.#request === request) this.progress = null;
	}
}
