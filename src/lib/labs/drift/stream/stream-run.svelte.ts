import type { Frontier, StreamPicture, StreamRequest } from '$lib/simulation/drift';
import type { Channel, Run } from '$lib/workers';
import type { FirstStream } from './first.ts';
import { streams } from './state.ts';

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
	frontier: Frontier = $state.raw() as Frontier;
	/** The curves belong to settings from before the last change. */
	isStale = $state(false);
	/** Share of the streams done while they run, null at rest. */
	progress = $state<number | null>(null);
	/** Why something could not be measured, in a sentence; what stood before is kept. */
	problem = $state<string | undefined>();

	#channels: Promise<Channels> | undefined;
	#isClosed = false;
	#request: StreamRequest | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#run: Run<Frontier> | undefined;

	constructor({ picture, frontier }: Pick<FirstStream, 'picture' | 'frontier'>) {
		this.picture = picture;
		this.frontier = frontier;
	}

	/** Measures a new question. */
	ask(request: StreamRequest): void {
		this.#request = request;
		this.isStale = true;
		this.problem = undefined;
		this.#run?.cancel();
		void this.#measure(request);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#refine(request), restBeforeFrontierMs);
	}

	/** The same question again: after a failure, or for more streams. */
	again(request: StreamRequest): void {
		this.ask(this.#request ?? request);
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

	async #measure(request: StreamRequest): Promise<void> {
		const { stream } = await this.#open();
		if (this.#isClosed) return;
		const outcome = await stream.start(request).result;
		if (outcome.status === 'done') this.picture = outcome.value;
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
