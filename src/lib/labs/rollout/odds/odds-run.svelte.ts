import type { OddsBlock } from '$lib/simulation/rollout';
import type { Outcome, WorkPool } from '$lib/workers';
import type { OddsReading } from './reading.ts';
import { askOf, keyOf, targetRuns, type OddsState } from './state.ts';

const restMs = 150;
/** The first stretch is short, so that there is soon something to see. */
const stretches = [250, 250, 500] as const;
const stretch = 1000;

/**
 * Counts runs in a pool of Workers while the page is looked at, and reads them as they come in. What
 * was read last stays until the next reading is there.
 */
export class OddsRun {
	reading = $state.raw() as OddsReading;
	isCounting = $state(false);
	/** The reading is of the state before the last change. */
	isStale = $state(false);
	/** Why the last count failed, in a sentence. */
	problem = $state<string | undefined>();
	readonly target = targetRuns;

	#asked: OddsState;
	#key: string;
	#blocks: readonly { readonly first: number; readonly block: OddsBlock }[] = [];
	/** Grows with every start and stop: what an earlier one brings is not read. */
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pool: Promise<WorkPool<'rolloutOdds'>> | undefined;
	#isClosed = false;

	constructor(first: OddsReading) {
		this.reading = first;
		this.#asked = first.state;
		this.#key = keyOf(first.state);
	}

	/** Counts a state, unless it is the one that is counted or was. */
	ask(state: OddsState): void {
		const key = keyOf(state);
		this.#asked = state;
		if (key === this.#key) return;
		this.#key = key;
		this.stop();
		this.#blocks = [];
		this.isStale = true;
		this.#timer = setTimeout(() => void this.#count(), restMs);
	}

	/** Keeps what was counted so far. */
	stop(): void {
		this.#turn++;
		clearTimeout(this.#timer);
		this.isCounting = false;
		void this.#pool?.then((pool) => pool.cancel());
	}

	/** Counts on after a stop, or tries again after a failure. */
	resume(): void {
		void this.#count();
	}

	/** Ends the Workers, if any was opened. */
	close(): void {
		this.stop();
		this.#isClosed = true;
		void this.#pool?.then((pool) => pool.close());
	}

	#open(): Promise<WorkPool<'rolloutOdds'>> {
		this.#pool ??= import('$lib/workers').then(({ createPool }) => createPool('rolloutOdds'));
		return this.#pool;
	}

	async #count(): Promise<void> {
		const turn = ++this.#turn;
		const state = this.#asked;
		this.problem = undefined;
		this.isCounting = true;
		const pool = await this.#open();
		if (this.#isClosed || turn !== this.#turn) return;
		for (let first = 0, i = 0; first < this.target; i++) {
			const runs = Math.min(stretches[i] ?? stretch, this.target - first);
			if (!this.#blocks.some((known) => known.first === first))
				this.#start(pool, { turn, state, first, runs });
			first += runs;
		}
	}

	#start(
		pool: WorkPool<'rolloutOdds'>,
		part: { turn: number; state: OddsState; first: number; runs: number }
	): void {
		const { state, first, runs, turn } = part;
		void pool.start(askOf(state, first, runs)).result.then((outcome) => {
			if (turn === this.#turn && !this.#isClosed) void this.#take(outcome, part);
		});
	}

	async #take(
		outcome: Outcome<OddsBlock>,
		{ turn, state, first }: { turn: number; state: OddsState; first: number }
	): Promise<void> {
		if (outcome.status === 'failed') {
			this.stop();
			this.problem = outcome.sentence;
		}
		if (outcome.status !== 'done') return;
		const blocks = [...this.#blocks, { first, block: outcome.value }];
		this.#blocks = blocks.sort((one, other) => one.first - other.first);
		const { readingOf } = await import('./reading.ts');
		if (turn !== this.#turn) return;
		const read = this.#blocks.map(({ block }) => block);
		this.reading = readingOf(state, read);
		this.isStale = false;
		if (this.reading.runs >= this.target) this.isCounting = false;
	}
}
