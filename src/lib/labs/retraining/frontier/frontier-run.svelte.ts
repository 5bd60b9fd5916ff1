import type { FrontierBlock } from '$lib/simulation/retraining';
import type { Outcome, WorkPool } from '$lib/workers';
import type { WorldState } from '../one/state.ts';
import { askOf, keyOf, targetWorlds, type FrontierReading } from './field.ts';

const restMs = 250;
const stretch = 10;

/**
 * Plays worlds in a pool of Workers while the page is looked at, and reads them as they come in. What
 * was read last stands until the next reading is there.
 */
export class FrontierRun {
	reading = $state.raw() as FrontierReading;
	isCounting = $state(false);
	/** The reading is of the state before the last change. */
	isStale = $state(false);
	/** Why the last count failed, in a sentence. */
	problem = $state<string | undefined>();
	readonly target = targetWorlds;

	#asked: WorldState;
	#key: string;
	#blocks: readonly FrontierBlock[] = [];
	/** Grows with every start and stop: what an earlier one brings is not read. */
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pool: Promise<WorkPool<'retrainingFrontier'>> | undefined;
	#isClosed = false;

	constructor(first: FrontierReading) {
		this.reading = first;
		this.#asked = first.state;
		this.#key = keyOf(first.state);
	}

	/** Plays a state, unless it is the one that is played or was. */
	ask(state: WorldState): void {
		const key = keyOf(state);
		this.#asked = state;
		if (key === this.#key) {
			if (!this.isStale) this.reading = { ...this.reading, state };
			return;
		}
		this.#key = key;
		this.stop();
		this.#blocks = [];
		this.isStale = true;
		this.#timer = setTimeout(() => void this.#count(), restMs);
	}

	/** Keeps what was played so far. */
	stop(): void {
		this.#turn++;
		clearTimeout(this.#timer);
		this.isCounting = false;
		void this.#pool?.then((pool) => pool.cancel());
	}

	/** Goes on after a stop, or tries again after a failure. */
	resume(): void {
		void this.#count();
	}

	/** Ends the Workers, if any was opened. */
	close(): void {
		this.stop();
		this.#isClosed = true;
		void this.#pool?.then((pool) => pool.close());
	}

	async #count(): Promise<void> {
		const turn = ++this.#turn;
		this.problem = undefined;
		this.isCounting = true;
		this.#pool ??= import('$lib/workers').then(({ createPool }) =>
			createPool('retrainingFrontier')
		);
		const pool = await this.#pool;
		if (this.#isClosed || turn !== this.#turn) return;
		const state = this.#asked;
		for (let first = 0; first < this.target; first += stretch) {
			if (this.#blocks.some((known) => known.first === first)) continue;
			void pool.start(askOf(state, first, stretch)).result.then((outcome) => {
				if (turn === this.#turn && !this.#isClosed) void this.#take(outcome, turn);
			});
		}
	}

	async #take(outcome: Outcome<FrontierBlock>, turn: number): Promise<void> {
		if (outcome.status === 'failed') {
			this.stop();
			this.problem = outcome.sentence;
		}
		if (outcome.status !== 'done') return;
		this.#blocks = [...this.#blocks, outcome.value];
		const { readingOf } = await import('./reading.ts');
		if (turn !== this.#turn) return;
		// The policy that is pointed at may have changed meanwhile.
		this.reading = readingOf(this.#asked, this.#blocks);
		this.isStale = false;
		if (this.reading.summary.worlds >= this.target) this.isCounting = false;
	}
}
