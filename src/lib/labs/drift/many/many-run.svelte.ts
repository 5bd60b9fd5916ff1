import { daysOfMonth, type ManyReading, type ManyWorld } from '$lib/simulation/drift';
import type { Channel, Run } from '$lib/workers';

/** How many days are counted before the page rests. */
export const targetDays = ({ test }: ManyWorld) => (test === 'mean' ? 10_000 : 2000);

const sameWorld = (a: ManyWorld, b: ManyWorld) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Counts days in a Worker while the page is looked at: soon a few, then ever more, until there are
 * enough or someone stops it. What was read last stays until the next reading is there.
 */
export class ManyRun {
	reading = $state.raw() as ManyReading;
	/** Days are being counted. */
	isCounting = $state(false);
	/** Why the last count failed, in a sentence. */
	problem = $state<string | undefined>();

	#asked: { world: ManyWorld; day: number };
	#turn = 0;
	#isClosed = false;
	#channel: Promise<Channel<'driftMany'>> | undefined;
	#run: Run<ManyReading> | undefined;

	constructor(first: ManyReading) {
		this.reading = first;
		this.#asked = { world: first.world, day: first.day };
	}

	/** How many days this world is to be counted for. */
	get target(): number {
		return targetDays(this.reading.world);
	}

	/** Shows this day of this world; a world that was asked for already goes on where it stands. */
	ask(world: ManyWorld, day: number): void {
		const { reading } = this;
		this.#asked = { world, day };
		const isShown = reading.day === day && sameWorld(reading.world, world);
		if (isShown && (this.isCounting || this.#isEnough)) return;
		void this.#count();
	}

	/** Keeps what was counted so far. */
	stop(): void {
		this.#turn++;
		this.#run?.cancel();
		this.isCounting = false;
	}

	/** Counts on after a stop, or tries again after a failure. */
	resume(): void {
		void this.#count();
	}

	/** Ends the Worker, if one was opened. */
	close(): void {
		this.stop();
		this.#isClosed = true;
		void this.#channel?.then((channel) => channel.close());
	}

	get #isEnough(): boolean {
		return this.reading.days >= this.target;
	}

	async #count(): Promise<void> {
		const turn = ++this.#turn;
		const { world, day } = this.#asked;
		this.isCounting = true;
		let days = firstDays(world, day);
		for (;;) {
			const channel = await this.#open();
			if (turn !== this.#turn || this.#isClosed) return;
			this.#run = channel.start({ world, day, days });
			const outcome = await this.#run.result;
			if (turn !== this.#turn) return;
			if (outcome.status !== 'done') {
				this.isCounting = false;
				if (outcome.status === 'failed') this.problem = outcome.sentence;
				return;
			}
			this.problem = undefined;
			this.#show(outcome.value);
			if (this.#isEnough) break;
			days = Math.min(this.target, this.reading.days * (world.test === 'mean' ? 4 : 2));
		}
		this.isCounting = false;
	}

	/** The printed page begins with many days; a Worker that has drawn a few has no better record. */
	#show(next: ManyReading): void {
		const { reading } = this;
		const keeps = reading.days > next.days && sameWorld(reading.world, next.world);
		this.reading = keeps ? { ...next, days: reading.days, record: reading.record } : next;
	}

	#open(): Promise<Channel<'driftMany'>> {
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('driftMany')
		);
		return this.#channel;
	}
}

/** So few that an answer comes while the hand still moves: a month where rows need not be drawn. */
function firstDays({ test }: ManyWorld, day: number): number {
	if (test === 'ks') return 4;
	return (Math.floor(day / daysOfMonth) + 1) * daysOfMonth;
}
