import { onFirstTouch } from '$lib/components/ui';
import type { GuardChance, ReleaseBeside, ReleasePicture } from '$lib/simulation/rollout';
import type { Channel, Run } from '$lib/workers';
import type { FirstRelease, Printed } from './first.ts';
import { countedDays, questionOf } from './question.ts';
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
	/** What is in vain in this release, a sentence each. */
	notes = $state.raw<readonly string[]>([]);
	/** Undefined until it is counted for the state in sight. */
	beside = $state.raw<ReleaseBeside | undefined>();
	/** Why something could not be run, in a sentence; what stood before is kept. */
	problem = $state<string | undefined>();
	/** What says things about a release: loaded when it is needed, until then `printed` is shown. */
	words = $state.raw<typeof import('./words.ts') | undefined>();
	readonly printed: Printed;

	#channels: Promise<Channels> | undefined;
	#isClosed = false;
	#asked = initialState;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#run: Run<ReleaseBeside> | undefined;

	constructor({ picture, chance, beside, notes, printed }: Omit<FirstRelease, 'presets'>) {
		[this.picture, this.chance, this.beside] = [picture, chance, beside];
		[this.notes, this.printed] = [notes, printed];
	}

	/** From the first touch on everything can be said. @returns ends the Workers, if any was opened */
	open(): () => void {
		const giveUp = onFirstTouch(() => void this.#wake());
		return () => {
			giveUp();
			this.#close();
		};
	}

	async #wake(): Promise<void> {
		this.words ??= await this.#loaded(import('./words.ts'));
	}

	/** Undefined, and a sentence, if it cannot be fetched. */
	async #loaded<Code>(loading: Promise<Code>): Promise<Code | undefined> {
		try {
			return await loading;
		} catch {
			this.problem =
				'A part of this page could not be loaded: check the connection and reload the page.';
			return undefined;
		}
	}

	/** Runs a state, unless it is the one that was asked for last; the first came with the page. */
	ask(state: OneState): void {
		if (state === this.#asked) return;
		this.#asked = state;
		this.again();
	}

	/** The same state again, after a failure too. */
	again(): void {
		this.problem = undefined;
		void this.#show(this.#asked);
	}

	#close(): void {
		clearTimeout(this.#timer);
		this.#isClosed = true;
		void this.#channels?.then(({ release, beside }) => {
			release.close();
			beside.close();
		});
	}

	#openChannels(): Promise<Channels> {
		this.#channels ??= import('$lib/workers').then(({ createChannel }) => ({
			release: createChannel('rolloutRelease'),
			beside: createChannel('rolloutBeside')
		}));
		return this.#channels;
	}

	async #show(state: OneState): Promise<void> {
		const [channels] = await Promise.all([this.#loaded(this.#openChannels()), this.#wake()]);
		if (this.#isClosed || !channels || !this.words) return;
		const outcome = await channels.release.start(questionOf(state)).result;
		if (outcome.status === 'failed') this.problem = outcome.sentence;
		if (outcome.status !== 'done') return;
		const { problems, picture, chance } = outcome.value;
		const notes = problems.map(({ text }) => text);
		this.notes = picture ? notes : [...notes, 'Shown is the last release that could run.'];
		if (!picture) return;
		const isSame = withoutOrders(state) === withoutOrders(this.shown) && this.beside !== undefined;
		[this.picture, this.chance, this.shown] = [picture, chance, state];
		if (!isSame) this.#countSoon(state);
	}

	/** What was counted belongs to another release now; the hand may still move. */
	#countSoon(state: OneState): void {
		this.beside = undefined;
		this.#run?.cancel();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#count(state), restBeforeBesideMs);
	}

	async #count(state: OneState): Promise<void> {
		// Without a guard nobody stops it on other days.
		if (state.guards.length === 0) return;
		const { beside } = await this.#openChannels();
		if (this.#isClosed || state !== this.shown) return;
		const { release } = questionOf(state);
		this.#run = beside.start({ release, days: countedDays(state) });
		const outcome = await this.#run.result;
		if (withoutOrders(state) !== withoutOrders(this.shown)) return;
		if (outcome.status === 'done') this.beside = outcome.value;
		if (outcome.status === 'failed') this.problem = outcome.sentence;
	}
}

/** What other days are counted for: the learner's presses belong to this day alone. */
const withoutOrders = (state: OneState) => JSON.stringify({ ...state, orders: [] });
