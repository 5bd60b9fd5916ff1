import type { Outcome, Run } from '$lib/workers';

/** Several Workers for one job. */
type Pool<Ask, Block> = {
	readonly start: (ask: Ask) => Run<Block>;
	readonly cancel: () => void;
	readonly close: () => void;
};

/** What is played and how it is read. */
export type WorldsPlan<State, Reading, Ask, Block> = {
	/** What came with the page, and of how many worlds. */
	readonly first: Reading & { readonly state: State };
	readonly worlds: number;
	readonly target: number;
	/** Worlds of one piece of work. */
	readonly stretch: number;
	/** What has to be played anew if it changes. */
	readonly keyOf: (state: State) => string;
	readonly ask: (state: State, first: number, worlds: number) => Ask;
	readonly read: (state: State, blocks: readonly Block[]) => Promise<Reading>;
	readonly open: () => Promise<Pool<Ask, Block>>;
};

const restMs = 180;

/**
 * Plays worlds in a pool of Workers while the page is looked at, and reads them as they come in. What
 * was read last stands until the next reading is there.
 */
export class WorldsRun<State, Reading, Ask, Block> {
	reading = $state.raw() as Reading & { readonly state: State };
	/** Worlds that the reading is of. */
	worlds = $state(0);
	isCounting = $state(false);
	/** The reading is of the state before the last change. */
	isStale = $state(false);
	/** Why the last count failed, in a sentence. */
	problem = $state<string | undefined>();
	readonly target: number;

	readonly #plan: WorldsPlan<State, Reading, Ask, Block>;
	#asked: State;
	#key: string;
	#blocks: readonly (readonly [first: number, block: Block])[] = [];
	/** Grows with every start and stop: what an earlier one brings is not read. */
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pool: Promise<Pool<Ask, Block>> | undefined;
	#isClosed = false;

	constructor(plan: WorldsPlan<State, Reading, Ask, Block>) {
		this.#plan = plan;
		this.target = plan.target;
		[this.reading, this.worlds] = [plan.first, plan.worlds];
		this.#asked = plan.first.state;
		this.#key = plan.keyOf(plan.first.state);
	}

	/** Plays a state, unless it is the one that is played or was. */
	ask(state: State): void {
		const key = this.#plan.keyOf(state);
		this.#asked = state;
		if (key === this.#key) {
			if (!this.isStale) this.reading = { ...this.reading, state };
			return;
		}
		this.#key = key;
		this.stop();
		this.#blocks = [];
		[this.isStale, this.worlds] = [true, 0];
		this.#timer = setTimeout(() => void this.#count(), restMs);
	}

	/** Keeps what was played so far. */
	stop(): void {
		this.#turn++;
		clearTimeout(this.#timer);
		this.isCounting = false;
		void this.#pool?.then((pool) => pool.cancel()).catch(() => undefined);
	}

	/** Goes on after a stop, or tries again after a failure. */
	resume(): void {
		void this.#count();
	}

	/** Ends the Workers, if any was opened. */
	close(): void {
		this.stop();
		this.#isClosed = true;
		void this.#pool?.then((pool) => pool.close()).catch(() => undefined);
	}

	async #count(): Promise<void> {
		const turn = ++this.#turn;
		this.problem = undefined;
		this.isCounting = true;
		const pool = await this.#opened();
		if (!pool || this.#isClosed || turn !== this.#turn) return;
		const { ask, stretch } = this.#plan;
		for (let first = 0; first < this.target; first += stretch) {
			if (this.#blocks.some(([known]) => known === first)) continue;
			void pool.start(ask(this.#asked, first, stretch)).result.then((outcome) => {
				if (turn === this.#turn && !this.#isClosed) void this.#take(first, outcome, turn);
			});
		}
	}

	/** The Workers; undefined, and a sentence, if what they run could not be loaded. */
	async #opened(): Promise<Pool<Ask, Block> | undefined> {
		try {
			return await (this.#pool ??= this.#plan.open());
		} catch {
			this.#pool = undefined;
			this.isCounting = false;
			this.problem = 'A part of this page could not be loaded: check the connection and try again.';
			return undefined;
		}
	}

	async #take(first: number, outcome: Outcome<Block>, turn: number): Promise<void> {
		if (outcome.status === 'failed') {
			this.stop();
			this.problem = outcome.sentence;
		}
		if (outcome.status !== 'done') return;
		// In the order of their worlds, whoever was first: the same sums to the last bit.
		const blocks = [...this.#blocks, [first, outcome.value] as const].sort(
			([one], [other]) => one - other
		);
		this.#blocks = blocks;
		const reading = await this.#plan.read(
			this.#asked,
			blocks.map(([, block]) => block)
		);
		if (turn !== this.#turn || blocks !== this.#blocks) return;
		// What is pointed at may have changed meanwhile.
		this.reading = { ...reading, state: this.#asked };
		this.worlds = blocks.length * this.#plan.stretch;
		this.isStale = false;
		if (this.worlds >= this.target) this.isCounting = false;
	}
}
