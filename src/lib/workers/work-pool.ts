import type { Channel } from './create-channel.ts';
import type { JobInput, JobName, JobOutput } from './jobs.ts';
import type { Outcome, Run } from './outcome.ts';

type Call<Name extends JobName> = {
	readonly input: JobInput<Name>;
	readonly settle: (outcome: Outcome<JobOutput<Name>>) => void;
	run?: Run<JobOutput<Name>>;
};

/** Several channels for runs of one job that do not depend on each other, opened when first needed. */
export class WorkPool<Name extends JobName> {
	readonly #open: () => Channel<Name>;
	/** How many runs go on at the same time. */
	readonly size: number;
	#most: number;
	#free: Channel<Name>[] = [];
	#all: Channel<Name>[] = [];
	#waiting: Call<Name>[] = [];
	readonly #running = new Set<Call<Name>>();

	/**
	 * @param open makes a channel with a Worker of its own
	 * @param size most channels, at least 1
	 */
	constructor(open: () => Channel<Name>, size: number) {
		this.#open = open;
		this.size = size;
		this.#most = size;
	}

	/** Leaves a core to the page, as while a hand moves: of what waits, less begins. One always goes on. */
	leaveRoom(isWanted: boolean): void {
		this.#most = isWanted ? Math.max(1, this.size - 1) : this.size;
		this.#next();
	}

	/** Runs on the next free channel; runs begin in the order in which they were started. */
	start(input: JobInput<Name>): Run<JobOutput<Name>> {
		let settle!: (outcome: Outcome<JobOutput<Name>>) => void;
		const result = new Promise<Outcome<JobOutput<Name>>>((resolve) => (settle = resolve));
		const call: Call<Name> = { input, settle };
		this.#waiting.push(call);
		this.#next();
		return { result, cancel: () => this.#cancelOne(call) };
	}

	/** Cancels what runs and what waits; the Workers stay for what comes next. */
	cancel(): void {
		for (const call of [...this.#waiting, ...this.#running]) this.#cancelOne(call);
	}

	/** Cancels everything and ends the Workers. A later start opens new ones. */
	close(): void {
		this.cancel();
		for (const channel of this.#all) channel.close();
		[this.#free, this.#all] = [[], []];
	}

	#takeChannel(): Channel<Name> | undefined {
		const known = this.#free.pop();
		if (known || this.#all.length >= this.size) return known;
		const opened = this.#open();
		this.#all.push(opened);
		return opened;
	}

	#next(): void {
		while (this.#waiting.length > 0 && this.#running.size < this.#most) {
			const channel = this.#takeChannel();
			const call = channel && this.#waiting.shift();
			if (!channel || !call) return;
			void this.#serve(channel, call);
		}
	}

	async #serve(channel: Channel<Name>, call: Call<Name>): Promise<void> {
		this.#running.add(call);
		call.run = channel.start(call.input);
		const outcome = await call.run.result;
		this.#running.delete(call);
		// A pool that was closed meanwhile has forgotten its channels.
		if (this.#all.includes(channel)) this.#free.push(channel);
		call.settle(outcome);
		this.#next();
	}

	#cancelOne(call: Call<Name>): void {
		if (call.run) return call.run.cancel();
		this.#waiting = this.#waiting.filter((other) => other !== call);
		call.settle({ status: 'cancelled' });
	}
}
