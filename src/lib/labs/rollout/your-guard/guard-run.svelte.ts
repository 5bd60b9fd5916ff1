import type { GuardAnswer, GuardQuestion, GuardReading } from '$lib/manifests';
import type { Channel, Run } from '$lib/workers';

/** How many releases of each kind are counted before the page rests. */
export const targetRuns = 3000;
/** So few that an answer comes while the hand still moves. */
const firstRuns = 100;

type Asked = Omit<GuardQuestion, 'runs'>;

/**
 * Reads the text and runs its guard in a Worker: soon a few releases, then more. A text that cannot
 * be run keeps the last guard that could.
 */
export class GuardRun {
	answer = $state.raw() as GuardAnswer;
	/** What the last guard that could be run comes to. */
	reading = $state.raw() as GuardReading;
	isCounting = $state(false);
	/** Why the last run failed, in a sentence. */
	problem = $state<string | undefined>();

	#asked: Asked;
	#turn = 0;
	#isClosed = false;
	#channel: Promise<Channel<'yourGuard'>> | undefined;
	#run: Run<GuardAnswer> | undefined;

	constructor(first: GuardAnswer, reading: GuardReading, asked: Asked) {
		this.answer = first;
		this.reading = reading;
		this.#asked = asked;
	}

	/** Whether what stands there is of an older text. */
	get isKept(): boolean {
		return this.answer.reading === undefined;
	}

	ask(asked: Asked): void {
		if (JSON.stringify(asked) === JSON.stringify(this.#asked)) return;
		this.#asked = asked;
		void this.#count();
	}

	/** Tries again after a failure. */
	retry(): void {
		void this.#count();
	}

	/** Ends the Worker, if one was opened. */
	close(): void {
		this.#turn++;
		this.#isClosed = true;
		this.#run?.cancel();
		void this.#channel?.then((channel) => channel.close());
	}

	async #count(): Promise<void> {
		const turn = ++this.#turn;
		const asked = this.#asked;
		this.isCounting = true;
		for (const runs of [firstRuns, targetRuns]) {
			const channel = await this.#open();
			if (turn !== this.#turn || this.#isClosed) return;
			this.#run = channel.start({ ...asked, runs });
			const outcome = await this.#run.result;
			if (turn !== this.#turn) return;
			if (outcome.status !== 'done') {
				if (outcome.status === 'failed') this.problem = outcome.sentence;
				break;
			}
			this.problem = undefined;
			this.answer = outcome.value;
			if (!outcome.value.reading) break;
			this.reading = outcome.value.reading;
		}
		this.isCounting = false;
	}

	#open(): Promise<Channel<'yourGuard'>> {
		this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
			createChannel('yourGuard')
		);
		return this.#channel;
	}
}
