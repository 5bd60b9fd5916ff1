import { onFirstTouch } from '$lib/components/ui';
import type { Channel } from '$lib/workers';
import { checkPeek } from '$lib/simulation/experiment';
import { readingOf, type PeekReading } from './reading.ts';
import { keyOf, requestOf, type PeekState } from './state.ts';

/** Runs tests in a Worker. What ran last stays until the next is there. */
export class PeekRun {
	reading = $state.raw() as PeekReading;
	/** The reading is of the state before the last change. */
	isStale = $state(false);
	/** Why the tests that are asked for cannot be, in a sentence. */
	wrong = $state<string | undefined>();
	/** Why the last run failed, in a sentence. */
	problem = $state<string | undefined>();

	#key: string;
	#asked: PeekState;
	#channel: Promise<Channel<'experimentPeek'>> | undefined;
	#isClosed = false;

	constructor(first: PeekReading) {
		this.reading = first;
		this.#asked = first.state;
		this.#key = keyOf(first.state);
	}

	/** From the first touch on a Worker is ready. @returns ends it, if it was opened */
	open(): () => void {
		const giveUp = onFirstTouch(() => void this.#open());
		return () => {
			giveUp();
			this.#isClosed = true;
			void this.#channel?.then((channel) => channel.close());
		};
	}

	/** Runs a state, unless its tests are those that ran last. */
	ask(state: PeekState): void {
		const key = keyOf(state);
		this.#asked = state;
		if (key === this.#key) return;
		this.#key = key;
		[this.wrong, this.problem] = [checkPeek(requestOf(state)), undefined];
		if (this.wrong === undefined) this.again();
	}

	/** The same state again, after a failure. */
	again(): void {
		this.problem = undefined;
		this.isStale = true;
		void this.#run(this.#asked);
	}

	#open(): Promise<Channel<'experimentPeek'>> {
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('experimentPeek')
		);
		return this.#channel;
	}

	async #run(state: PeekState): Promise<void> {
		try {
			const channel = await this.#open();
			if (this.#isClosed) return;
			const outcome = await channel.start(requestOf(state)).result;
			if (keyOf(state) !== this.#key) return;
			if (outcome.status === 'failed') this.problem = outcome.sentence;
			if (outcome.status !== 'done') return;
			this.reading = readingOf(state, outcome.value);
			this.isStale = false;
		} catch {
			this.problem =
				'A part of this page could not be loaded: check the connection and reload the page.';
		}
	}
}
