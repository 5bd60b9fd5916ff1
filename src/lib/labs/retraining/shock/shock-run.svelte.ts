import type { ShockBlock } from '$lib/simulation/retraining';
import type { Channel, Run } from '$lib/workers';
import type { ShockReading } from './reading.ts';
import { keyOf, questionOf, type ShockState } from './state.ts';

const restMs = 120;

/** Plays a shock in a Worker; what was played last stands until the next is there. */
export class ShockRun {
	reading = $state.raw() as ShockReading;
	/** Share of the worlds played; null at rest. */
	progress = $state<number | null>(null);
	/** The reading is of the state before the last change. */
	isStale = $state(false);
	/** Why it could not be played, in a sentence. */
	problem = $state<string | undefined>();

	#asked: ShockState;
	#key: string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#channel: Promise<Channel<'retrainingShock'>> | undefined;
	#run: Run<ShockBlock> | undefined;
	#isClosed = false;

	constructor(first: ShockReading) {
		this.reading = first;
		this.#asked = first.state;
		this.#key = keyOf(first.state);
	}

	/** Plays a state, unless only the day that is looked at has changed. */
	ask(state: ShockState): void {
		const key = keyOf(state);
		this.#asked = state;
		if (key === this.#key) {
			if (!this.isStale) this.reading = { ...this.reading, state };
			return;
		}
		this.#key = key;
		this.again();
	}

	/** The same state again, after a stop or a failure too. */
	again(): void {
		this.stop();
		this.isStale = true;
		this.#timer = setTimeout(() => void this.#play(this.#key), restMs);
	}

	/** Keeps what stands. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#run?.cancel();
		this.progress = null;
	}

	/** Ends the Worker, if one was opened. */
	close(): void {
		this.stop();
		this.#isClosed = true;
		void this.#channel?.then((channel) => channel.close());
	}

	async #play(key: string): Promise<void> {
		this.problem = undefined;
		this.progress = 0;
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('retrainingShock')
		);
		const channel = await this.#channel;
		if (this.#isClosed || key !== this.#key || this.progress === null) return;
		this.#run = channel.start(questionOf(this.#asked), {
			onProgress: (share) => (this.progress = share)
		});
		const outcome = await this.#run.result;
		if (key !== this.#key || outcome.status === 'cancelled') return;
		this.progress = null;
		if (outcome.status === 'failed') this.problem = outcome.sentence;
		if (outcome.status !== 'done') return;
		const { readingOf } = await import('./reading.ts');
		if (key !== this.#key) return;
		this.reading = readingOf(this.#asked, [outcome.value]);
		this.isStale = false;
	}
}
