import type { GuardChance, ReleaseBeside, ReleasePicture } from '$lib/simulation/rollout';
import type { Channel, Run } from '$lib/workers';
import type { FirstRelease } from './first.ts';
import { countedDays, questionOf, type Question } from './question.ts';
import { initialState, type OneState } from './state.ts';

const restBeforeBesideMs = 350;

type Channels = {
	readonly release: Channel<'rolloutRelease'>;
	readonly beside: Channel<'rolloutBeside'>;
};

/**
 * What the Workers ran: the release in sight at once, the same release on other days when the hand
 * rests.
 */
export class OneRun {
	picture = $state.raw() as ReleasePicture;
	chance = $state.raw<GuardChance | undefined>();
	/** The state that the picture shows. */
	shown = $state.raw<OneState>(initialState);
	/** Undefined until it is counted for the state in sight. */
	beside = $state.raw<ReleaseBeside | undefined>();
	/** Share of the other days done while they run, null at rest. */
	progress = $state<number | null>(null);
	/** Why something could not be run, in a sentence; what stood before is kept. */
	problem = $state<string | undefined>();

	#channels: Promise<Channels> | undefined;
	#isClosed = false;
	#asked = initialState;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#run: Run<ReleaseBeside> | undefined;

	constructor({ picture, chance, beside }: Omit<FirstRelease, 'presets'>) {
		[this.picture, this.chance, this.beside] = [picture, chance, beside];
	}

	/** Runs a state, unless it is the one that was asked for last; the first came with the page. */
	ask(state: OneState): void {
		if (state === this.#asked) return;
		const counts = { ...state, orders: [] };
		const isSame = JSON.stringify(counts) === JSON.stringify({ ...this.#asked, orders: [] });
		this.#asked = state;
		if (isSame && this.beside) void this.#show(state, questionOf(state));
		else this.again();
	}

	/** The same state again, after a failure too. */
	again(): void {
		const question = questionOf(this.#asked);
		this.problem = undefined;
		this.beside = undefined;
		this.progress = null;
		this.#run?.cancel();
		void this.#show(this.#asked, question);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#count(this.#asked, question), restBeforeBesideMs);
	}

	/** Ends the Workers, if any was opened. */
	close(): void {
		clearTimeout(this.#timer);
		this.#isClosed = true;
		void this.#channels?.then(({ release, beside }) => {
			release.close();
			beside.close();
		});
	}

	#open(): Promise<Channels> {
		this.#channels ??= import('$lib/workers').then(({ createChannel }) => ({
			release: createChannel('rolloutRelease'),
			beside: createChannel('rolloutBeside')
		}));
		return this.#channels;
	}

	async #show(state: OneState, question: Question): Promise<void> {
		const { release } = await this.#open();
		if (this.#isClosed) return;
		const outcome = await release.start(question).result;
		if (outcome.status === 'failed') this.problem = outcome.sentence;
		if (outcome.status !== 'done') return;
		[this.picture, this.chance] = [outcome.value.picture, outcome.value.chance];
		this.shown = state;
	}

	async #count(state: OneState, { release }: Question): Promise<void> {
		// Without a guard nobody stops it on other days.
		if (state.guards.length === 0) return;
		const { beside } = await this.#open();
		if (this.#isClosed || state !== this.#asked) return;
		const onProgress = (share: number) => (this.progress = share);
		this.#run = beside.start({ release, days: countedDays(state) }, { onProgress });
		const outcome = await this.#run.result;
		if (state !== this.#asked) return;
		this.progress = null;
		if (outcome.status === 'done') this.beside = outcome.value;
		if (outcome.status === 'failed') this.problem = outcome.sentence;
	}
}
