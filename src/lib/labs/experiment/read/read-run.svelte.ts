import { onFirstTouch } from '$lib/components/ui';
import type { Channel } from '$lib/workers';
import type { ReadShown } from './reading.ts';
import { resultOf, type ReadState } from './state.ts';

/** Has results read in a Worker. What was read last stays until the next reading is there. */
export class ReadRun {
	shown = $state.raw() as ReadShown;
	/** Why the numbers in the form cannot be, in a sentence. */
	problem = $state('');

	#key: string;
	#channel: Promise<Channel<'experimentRead'>> | undefined;
	#isClosed = false;

	constructor(first: ReadShown) {
		this.shown = first;
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

	/** Has a result read, unless it is the one that was asked last. */
	ask(state: ReadState): void {
		const key = keyOf(state);
		if (key === this.#key) return;
		this.#key = key;
		void this.#answer(state);
	}

	#open(): Promise<Channel<'experimentRead'>> {
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('experimentRead')
		);
		return this.#channel;
	}

	async #answer(state: ReadState): Promise<void> {
		try {
			const channel = await this.#open();
			if (this.#isClosed) return;
			const { settings } = state;
			const outcome = await channel.start({ result: resultOf(state), settings }).result;
			if (keyOf(state) !== this.#key) return;
			this.problem = outcome.status === 'failed' ? outcome.sentence : '';
			if (outcome.status === 'done') this.shown = { state, reading: outcome.value };
		} catch {
			this.problem =
				'A part of this page could not be loaded: check the connection and reload the page.';
		}
	}
}

// JSON knows no Infinity; a prior without a spread is null there, which no spread is.
const keyOf = (state: ReadState): string => JSON.stringify(state);
