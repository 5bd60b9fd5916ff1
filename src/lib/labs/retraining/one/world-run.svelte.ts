import type { LabAnswer, LabChoice, LabPicture } from '$lib/simulation/retraining';
import type { Channel } from '$lib/workers';
import { settingsOf, type WorldState } from './state.ts';

/** What is played of a world, and how it is read. */
export type WorldPlan<Reading> = {
	readonly first: Reading;
	readonly choices: (state: WorldState) => readonly LabChoice[];
	readonly read: (state: WorldState, picture: LabPicture) => Reading;
	/** What has to be played anew if it changes: all of the state if not said. */
	readonly keyOf?: (state: WorldState) => string;
};

/** Wait before the picture is said to be the last one: most are there by then. */
const patienceMs = 150;

/** Plays the state in sight in a Worker; what was played last stands until the next is there. */
export class WorldRun<Reading extends { readonly state: WorldState }> {
	reading = $state.raw() as Reading;
	/** The reading is of the state before the last change. */
	isStale = $state(false);
	/** Why it could not be played, in a sentence. */
	problem = $state<string | undefined>();

	readonly #plan: WorldPlan<Reading>;
	#asked: WorldState;
	#channel: Promise<Channel<'retrainingLab'>> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isClosed = false;

	constructor(plan: WorldPlan<Reading>) {
		this.#plan = plan;
		this.reading = plan.first;
		this.#asked = plan.first.state;
	}

	/** Plays a state, unless it was asked for last; the first came with the page. */
	ask(state: WorldState): void {
		const keyOf = this.#plan.keyOf ?? ((one: WorldState) => JSON.stringify(one));
		if (keyOf(state) === keyOf(this.#asked)) return;
		this.#asked = state;
		this.again();
	}

	/** The same state again, after a failure too. */
	again(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.isStale = true), patienceMs);
		void this.#play(this.#asked);
	}

	/** Ends the Worker, if one was opened. */
	close(): void {
		clearTimeout(this.#timer);
		this.#isClosed = true;
		void this.#channel?.then((channel) => channel.close());
	}

	async #play(state: WorldState): Promise<void> {
		try {
			this.#channel ??= import('$lib/workers').then(({ createChannel }) =>
				createChannel('retrainingLab')
			);
			const channel = await this.#channel;
			if (this.#isClosed || state !== this.#asked) return;
			const question = { settings: settingsOf(state), choices: this.#plan.choices(state) };
			const outcome = await channel.start(question).result;
			if (outcome.status === 'done') this.#show(state, outcome.value);
			if (outcome.status === 'failed') this.#refuse(outcome.sentence);
		} catch {
			this.#channel = undefined;
			this.#refuse('A part of this page could not be loaded: check the connection and try again.');
		}
	}

	#show(state: WorldState, { picture, problems }: LabAnswer): void {
		if (!picture) return this.#refuse(problems.map(({ text }) => text).join(' '));
		this.problem = undefined;
		this.reading = this.#plan.read(state, picture);
		if (state === this.#asked) this.#rest();
	}

	#refuse(sentence: string): void {
		this.problem = sentence;
		this.#rest();
	}

	#rest(): void {
		clearTimeout(this.#timer);
		this.isStale = false;
	}
}
