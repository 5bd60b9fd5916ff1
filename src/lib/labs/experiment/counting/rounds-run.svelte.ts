import type { JobInput, JobName, JobOutput, Outcome, WorkPool } from '$lib/workers';

/** What is counted, in rounds that can be added: each asks several Workers at once. */
export type RoundsPlan<Name extends JobName, State, Reading> = {
	readonly job: Name;
	/** What has to be counted anew if it changes. */
	readonly keyOf: (state: State) => string;
	/** Runs of each round; the first is small enough to follow a hand. */
	readonly rounds: readonly number[];
	/** What one round asks for, its first run counted from 0. */
	readonly asksOf: (state: State, first: number, runs: number) => JobInput<Name>[];
	/** What the finished rounds say together; loaded with the first of them. */
	readonly read: (state: State, rounds: readonly JobOutput<Name>[][]) => Promise<Reading>;
	/** The page's own reading and how many rounds are in it. */
	readonly first: { readonly state: State; readonly reading: Reading; readonly rounds: number };
};

/**
 * Counts runs of a state in a pool of Workers, and reads them as they come in. While a hand moves only
 * the first round of the newest state runs; once it rests, all of them. What was read last stands until
 * the next reading is there.
 */
export class RoundsRun<Name extends JobName, State, Reading> {
	reading = $state.raw() as Reading;
	/** Runs counted of the state in sight, and of how many. */
	done = $state(0);
	readonly target: number;
	isCounting = $state(false);
	/** The reading is of the state before the last change. */
	isStale = $state(false);
	/** Why the last count failed, in a sentence. */
	problem = $state<string | undefined>();

	readonly #plan: RoundsPlan<Name, State, Reading>;
	#asked: State;
	#key: string;
	#rounds: JobOutput<Name>[][] = [];
	#isMoving = false;
	#isQuick = false;
	/** Grows with every start and stop: what an earlier one brings is not read. */
	#turn = 0;
	#pool: Promise<WorkPool<Name>> | undefined;
	#isClosed = false;

	constructor(plan: RoundsPlan<Name, State, Reading>) {
		this.#plan = plan;
		this.reading = plan.first.reading;
		this.target = sum(plan.rounds);
		this.done = sum(plan.rounds.slice(0, plan.first.rounds));
		this.#asked = plan.first.state;
		this.#key = plan.keyOf(plan.first.state);
	}

	/** Counts a state, unless it is the one that is counted or was. */
	ask(state: State, isMoving: boolean): void {
		const key = this.#plan.keyOf(state);
		const isNew = key !== this.#key;
		const rests = this.#isMoving && !isMoving;
		this.#asked = state;
		this.#isMoving = isMoving;
		if (isNew) {
			this.#key = key;
			this.#rounds = [];
			this.isStale = true;
			this.done = 0;
		}
		if (isMoving) void (isNew && this.#follow());
		else if (isNew || (rests && this.done < this.target)) void this.#countAll();
	}

	/** Keeps what was counted so far. If that is nothing yet, the first round runs: the words follow the state. */
	stop(): void {
		this.#halt();
		if (this.isStale) void this.#follow();
	}

	/** Goes on after a stop, or tries again after a failure. */
	resume(): void {
		void this.#countAll();
	}

	/** Ends the Workers, if any was opened. */
	close(): void {
		this.#halt();
		this.#isClosed = true;
		void this.#pool?.then((pool) => pool.close());
	}

	#halt(): void {
		this.#turn++;
		this.#isQuick = false;
		this.isCounting = false;
		void this.#pool?.then((pool) => pool.cancel());
	}

	async #open(): Promise<WorkPool<Name> | undefined> {
		try {
			this.#pool ??= import('$lib/workers').then(({ createPool }) => createPool(this.#plan.job));
			const pool = await this.#pool;
			pool.leaveRoom(this.#isMoving);
			return pool;
		} catch {
			this.#pool = undefined;
			this.#halt();
			this.problem = 'A part of this page could not be loaded: check the connection and try again.';
			return undefined;
		}
	}

	/** One round of the newest state after the other, as long as the hand moves on. */
	async #follow(): Promise<void> {
		if (this.#isQuick) return;
		this.#halt();
		this.#isQuick = true;
		const turn = this.#turn;
		const pool = await this.#open();
		while (pool && turn === this.#turn && this.isStale) {
			await this.#round({ pool, turn, state: this.#asked, key: this.#key }, 0);
		}
		if (turn === this.#turn) this.#isQuick = false;
	}

	async #countAll(): Promise<void> {
		this.#halt();
		this.problem = undefined;
		this.isCounting = true;
		const turn = this.#turn;
		const pool = await this.#open();
		if (!pool || this.#isClosed || turn !== this.#turn) return;
		const count = { pool, turn, state: this.#asked, key: this.#key };
		const open = [...this.#plan.rounds.keys()].filter((round) => !this.#rounds[round]);
		await Promise.all(open.map((round) => this.#round(count, round)));
		if (turn === this.#turn) this.isCounting = false;
	}

	async #round(count: Count<Name, State>, round: number): Promise<void> {
		const { rounds, asksOf } = this.#plan;
		const asks = asksOf(count.state, sum(rounds.slice(0, round)), rounds[round] ?? 0);
		const outcomes = await Promise.all(asks.map((ask) => count.pool.start(ask).result));
		if (this.#isClosed || count.turn !== this.#turn) return;
		const failed = outcomes.find((outcome) => outcome.status === 'failed');
		if (failed) {
			this.#halt();
			this.problem = failed.sentence;
			return;
		}
		const blocks = outcomes.flatMap(valueOf);
		if (blocks.length === asks.length) await this.#take(count, round, blocks);
	}

	async #take(count: Count<Name, State>, round: number, blocks: JobOutput<Name>[]): Promise<void> {
		const isAsked = count.key === this.#key;
		if (isAsked) this.#rounds[round] = blocks;
		const all = isAsked ? this.#rounds.filter(Boolean) : [blocks];
		const done = sum(this.#plan.rounds.filter((_, k) => isAsked && this.#rounds[k]));
		// A count that begins again does not take back what a longer one has shown.
		if (isAsked && !this.isStale && done < this.done) return;
		const reading = await this.#plan.read(count.state, all);
		if (count.turn !== this.#turn) return;
		this.reading = reading;
		if (count.key !== this.#key) return;
		this.isStale = false;
		this.done = done;
	}
}

/** What one count works on. */
type Count<Name extends JobName, State> = {
	readonly pool: WorkPool<Name>;
	readonly turn: number;
	readonly state: State;
	readonly key: string;
};

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);

const valueOf = <Output>(outcome: Outcome<Output>): Output[] =>
	outcome.status === 'done' ? [outcome.value] : [];
