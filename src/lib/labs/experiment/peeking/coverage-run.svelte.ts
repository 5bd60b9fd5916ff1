import type { Channel } from '$lib/workers';
import { coverageReading, coverageRequest, type CoverageReading } from './coverage.ts';
import type { PeekState } from './state.ts';

/** Watches intervals in a Worker, which is opened with the first change. What ran last stays. */
export class CoverageRun {
	reading = $state.raw() as CoverageReading;

	#key: string;
	#channel: Promise<Channel<'experimentCoverage'>> | undefined;

	constructor(first: CoverageReading, state: PeekState) {
		this.reading = first;
		this.#key = keyOf(state);
	}

	/** Leaves no Worker behind. */
	close(): void {
		void this.#channel?.then((channel) => channel.close());
	}

	/** Runs a state, unless its streams are those that ran last. */
	ask(state: PeekState): void {
		const key = keyOf(state);
		if (key === this.#key) return;
		this.#key = key;
		void this.#run(state);
	}

	async #run(state: PeekState): Promise<void> {
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('experimentCoverage')
		);
		// Without its code the picture stays as it was; the tests above say why.
		const channel = await this.#channel.catch(() => undefined);
		const asked = coverageRequest(state);
		const outcome = await channel?.start(asked).result;
		if (outcome?.status !== 'done' || keyOf(state) !== this.#key) return;
		this.reading = coverageReading(asked, outcome.value);
	}
}

const keyOf = (state: PeekState): string => JSON.stringify(coverageRequest(state));
