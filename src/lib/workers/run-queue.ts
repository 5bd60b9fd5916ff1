import type { AnyJob, JobEntry, OutputOf } from './job.ts';
import type { Outcome, Run, StartOptions } from './outcome.ts';
import type { FromJob, Port } from './protocol.ts';
import { toFault } from './to-fault.ts';

/** Where a run may take place, and how to get there. */
export type Places = {
	inline: () => Port;
	/** Missing where the platform has no Workers. */
	worker: (() => Port) | undefined;
	/** Called when a run in a Worker takes long enough that it may have to be ended. */
	keepWarm: () => void;
};

type Place = 'inline' | 'worker';
type Call<Input, Output> = {
	run: number;
	input: Input;
	options: StartOptions;
	place: Place;
	settle: (outcome: Outcome<Output>) => void;
};

const inlineMs = 2;
const warmAfterMs = 80;
/** A job that has not let a stop in by now will not: it is ended, inside the promised 50 ms. */
const endAfterMs = 40;

/** One run in flight, one waiting, and the newest wins. */
export class RunQueue<Job extends AnyJob> {
	readonly #name: string;
	readonly #entry: JobEntry<Job>;
	readonly #places: Places;
	readonly #ports = new Map<Place, Port>();
	#current: Call<Parameters<Job>[0], OutputOf<Job>> | undefined;
	#waiting: Call<Parameters<Job>[0], OutputOf<Job>> | undefined;
	#lastRun = 0;
	#endTimer: ReturnType<typeof setTimeout> | undefined;
	#warmTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(name: string, entry: JobEntry<Job>, places: Places) {
		this.#name = name;
		this.#entry = entry;
		this.#places = places;
	}

	start(input: Parameters<Job>[0], options: StartOptions = {}): Run<OutputOf<Job>> {
		const { promise, resolve } = withResolvers<Outcome<OutputOf<Job>>>();
		const isSmall = this.#entry.estimateMs(input) < inlineMs;
		const place = isSmall || !this.#places.worker ? 'inline' : 'worker';
		const call = { run: ++this.#lastRun, input, options, place, settle: resolve } as const;
		this.#waiting?.settle({ status: 'superseded' });
		this.#waiting = call;
		if (!this.#current) this.#next();
		else if (this.#entry.whenNewer === 'stop') this.#stop({ status: 'superseded' });
		return { result: promise, cancel: () => this.#cancel(call.run) };
	}

	/** Cancels what runs and what waits, and lets the Worker go. A later start opens a new one. */
	close(): void {
		this.#waiting?.settle({ status: 'cancelled' });
		this.#waiting = undefined;
		this.#stop({ status: 'cancelled' });
		this.#current = undefined;
		this.#clearTimers();
		for (const port of this.#ports.values()) port.close();
		this.#ports.clear();
	}

	#cancel(run: number): void {
		if (this.#waiting?.run === run) {
			this.#waiting.settle({ status: 'cancelled' });
			this.#waiting = undefined;
		}
		if (this.#current?.run === run) this.#stop({ status: 'cancelled' });
	}

	#stop(outcome: Outcome<OutputOf<Job>>): void {
		const call = this.#current;
		if (!call) return;
		call.settle(outcome);
		if (this.#endTimer !== undefined) return;
		this.#ports.get(call.place)?.post({ kind: 'stop', run: call.run }, []);
		this.#endTimer = setTimeout(() => this.#leave(call.place), endAfterMs);
	}

	#next(): void {
		this.#clearTimers();
		const call = this.#waiting;
		this.#current = call;
		this.#waiting = undefined;
		if (!call) return;
		const { run, input, options, place } = call;
		try {
			const port = this.#portTo(place);
			port.post({ kind: 'start', run, job: this.#name, input }, options.transfer ?? []);
		} catch (error) {
			call.settle({ status: 'failed', ...toFault(error) });
			this.#next();
			return;
		}
		if (place === 'worker') this.#warmTimer = setTimeout(this.#places.keepWarm, warmAfterMs);
	}

	#portTo(place: Place): Port {
		const known = this.#ports.get(place);
		if (known) return known;
		const port = (this.#places[place] ?? this.#places.inline)();
		port.listen(
			(message) => this.#hear(message),
			(detail) => this.#lose(place, detail)
		);
		this.#ports.set(place, port);
		return port;
	}

	#hear(message: FromJob): void {
		const call = this.#current;
		if (!call || message.run !== call.run) return;
		if (message.kind === 'progress') {
			if (this.#endTimer === undefined) call.options.onProgress?.(message.share);
			return;
		}
		if (message.kind === 'done') {
			call.settle({ status: 'done', value: message.output as OutputOf<Job> });
		} else if (message.kind === 'failed') {
			call.settle({ status: 'failed', ...message.fault });
		}
		this.#next();
	}

	/** Ends a side that does not answer and goes on with a fresh one. */
	#leave(place: Place): void {
		this.#ports.get(place)?.close();
		this.#ports.delete(place);
		this.#next();
	}

	#lose(place: Place, detail: string): void {
		const sentence = 'The calculation in the background broke off: reload the page and try again.';
		if (this.#current?.place === place) {
			this.#current.settle({ status: 'failed', code: 'worker-lost', sentence, detail });
			this.#leave(place);
		} else {
			this.#ports.get(place)?.close();
			this.#ports.delete(place);
		}
	}

	#clearTimers(): void {
		clearTimeout(this.#endTimer);
		clearTimeout(this.#warmTimer);
		this.#endTimer = undefined;
		this.#warmTimer = undefined;
	}
}

/** Promise.withResolvers, which browsers of 2023 and Node 20 do not have yet. */
function withResolvers<Value>() {
	let resolve!: (value: Value) => void;
	const promise = new Promise<Value>((settle) => (resolve = settle));
	return { promise, resolve };
}
