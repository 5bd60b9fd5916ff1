import type { ServingOptions } from './serve-tokens.ts';

/** The requests of a run; a batch writes their times into it. */
export interface Requests {
	readonly arrival: Float64Array;
	readonly tokens: Float64Array;
	readonly first: Float64Array;
	readonly finish: Float64Array;
}

/** The requests that are served together, and those that wait. */
export interface Batch {
	readonly now: number;
	/** Tokens of memory that are taken, and those of them that hold something. */
	readonly held: number;
	readonly used: number;
	readonly running: number;
	readonly waiting: number;
	/** Tokens written so far. */
	readonly written: number;
	readonly evictions: { at: number; request: number }[];
	isDone(): boolean;
	/** One step of the model: requests join, memory is found, every request gets a token. */
	step(): void;
}

/** Starts with an empty card. */
export function createBatch(options: ServingOptions, requests: Requests): Batch {
	return new RunningBatch(options, requests);
}

/**
 * A step costs the same however many requests run: who ends is known when a request joins, so only
 * sums are kept, and a list of who ends at which step.
 */
class RunningBatch implements Batch {
	now = 0;
	held = 0;
	used = 0;
	running = 0;
	written = 0;
	readonly evictions: { at: number; request: number }[] = [];
	readonly #options: ServingOptions;
	readonly #requests: Requests;
	/** The step at whose end a request is done; 0 while it does not run. */
	readonly #end: Float64Array;
	/** Tokens of an answer that are already written, for a request that waits. */
	readonly #written: Float64Array;
	readonly #ending = new Map<number, number[]>();
	/** In the order in which they joined; those that are gone are skipped. */
	readonly #joined: number[] = [];
	/** Those that lost their memory; they go before everyone else. */
	readonly #sentBack: number[] = [];
	#steps = 0;
	/** The first request that has not arrived, and the first that has never joined. */
	#arrived = 0;
	#fresh = 0;
	#done = 0;

	constructor(options: ServingOptions, requests: Requests) {
		this.#options = options;
		this.#requests = requests;
		this.#end = new Float64Array(requests.arrival.length);
		this.#written = new Float64Array(requests.arrival.length);
	}

	get waiting(): number {
		return this.#arrived - this.#fresh + this.#sentBack.length;
	}

	isDone(): boolean {
		return this.#done === this.#requests.arrival.length;
	}

	step(): void {
		this.#arrive();
		const prompts = this.#join();
		this.#makeRoom();
		const { weights, perCachedToken, perPromptToken } = this.#options.step;
		this.now += weights + this.used * perCachedToken + prompts * perPromptToken;
		this.#steps++;
		this.written += this.running;
		this.used += this.running;
		if (this.#options.reserve === undefined) this.held += this.running;
		this.#noteFirst();
		for (const request of this.#ending.get(this.#steps) ?? []) this.#finish(request);
		this.#ending.delete(this.#steps);
	}

	#arrive(): void {
		const { arrival } = this.#requests;
		if (this.running === 0 && this.waiting === 0) {
			this.now = Math.max(this.now, arrival[this.#arrived] ?? this.now);
		}
		while ((arrival[this.#arrived] ?? Infinity) <= this.now) this.#arrived++;
	}

	/** Tokens that a request holds when it joins: its prompt, and what it has written before. */
	#context(request: number): number {
		return this.#options.promptTokens + (this.#written[request] ?? 0);
	}

	/** @returns tokens of prompts to read in this step */
	#join(): number {
		const { capacity, reserve, promptsPerStep } = this.#options;
		let prompts = 0;
		while (this.waiting > 0) {
			const request = this.#sentBack.at(-1) ?? this.#fresh;
			const context = this.#context(request);
			const spare = reserve === undefined ? this.running + 1 : 0;
			if (this.held + (reserve ?? context) + spare > capacity) break;
			if (prompts > 0 && prompts + context > promptsPerStep) break;
			if (this.#sentBack.length > 0) this.#sentBack.pop();
			else this.#fresh++;
			prompts += context;
			this.used += context;
			this.#start(request, reserve ?? context);
		}
		return prompts;
	}

	#start(request: number, room: number): void {
		const left = (this.#requests.tokens[request] ?? 1) - (this.#written[request] ?? 0);
		const end = this.#steps + left;
		this.#end[request] = end;
		const others = this.#ending.get(end);
		if (others) others.push(request);
		else this.#ending.set(end, [request]);
		this.#joined.push(request);
		this.held += room;
		this.running++;
	}

	/** Every running request needs room for one more token; the newest gives up its own. */
	#makeRoom(): void {
		if (this.#options.reserve !== undefined) return;
		while (this.running > 1 && this.held + this.running > this.#options.capacity) {
			const request = this.#joined.pop() ?? 0;
			const end = this.#end[request] ?? 0;
			if (end === 0) continue;
			const tokens = this.#requests.tokens[request] ?? 1;
			this.#written[request] = tokens - (end - this.#steps);
			this.held -= this.#context(request);
			this.used -= this.#context(request);
			this.running--;
			this.#end[request] = 0;
			const others = this.#ending.get(end) ?? [];
			others.splice(others.indexOf(request), 1);
			this.#sentBack.push(request);
			this.evictions.push({ at: this.now, request });
		}
	}

	/** Whoever joined in this step and has no token yet got the first one now. */
	#noteFirst(): void {
		const { first } = this.#requests;
		for (let i = this.#joined.length - 1; i >= 0; i--) {
			const request = this.#joined[i] ?? 0;
			if ((first[request] ?? 0) >= 0) break;
			first[request] = this.now;
		}
	}

	#finish(request: number): void {
		this.#requests.finish[request] = this.now;
		const context = this.#options.promptTokens + (this.#requests.tokens[request] ?? 1);
		this.used -= context;
		this.held -= this.#options.reserve ?? context;
		this.running--;
		this.#end[request] = 0;
		this.#done++;
	}
}
