import type { JointNulls, JointPicture } from '$lib/simulation/drift';
import type { Channel, Run } from '$lib/workers';
import type { JointState } from './state.ts';

const restBeforeNullsMs = 180;

/** The permutation tests, which need longer than a drag has. */
export type NullState = {
	readonly found: JointNulls;
	/** They belong to rows from before the last change. */
	readonly stale: boolean;
	/** Share done while they run, null at rest. */
	readonly progress: number | null;
	/** Why there are none, in a sentence. */
	readonly problem: string | null;
};

type Channels = { readonly live: Channel<'jointLive'>; readonly nulls: Channel<'jointNulls'> };

export type JointMeasure = { readonly picture: JointPicture; readonly nulls: JointNulls };

/** What the Workers measured on the state, and what they are measuring now. */
export class JointLab {
	picture: JointPicture = $state.raw() as JointPicture;
	/** The state that the picture shows. */
	shown: JointState = $state.raw() as JointState;
	nulls: NullState = $state.raw() as NullState;
	/** Why the picture is still the one before, in a sentence. */
	problem = $state.raw<string | null>(null);

	#state: JointState;
	#channels: Promise<Channels> | undefined;
	#isClosed = false;
	#nullRun: Run<JointNulls> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(first: JointMeasure, state: JointState) {
		this.picture = first.picture;
		this.nulls = { found: first.nulls, stale: false, progress: null, problem: null };
		[this.#state, this.shown] = [state, state];
	}

	/** Measures a state; the first one came with the page. The permutations wait until the hand rests. */
	show(state: JointState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.again();
	}

	/** Measures once more, as after a failure. */
	again(): void {
		void this.#measure(this.#state);
		this.#nullRun?.cancel();
		this.nulls = { ...this.nulls, stale: true, progress: null, problem: null };
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#shuffle(this.#state), restBeforeNullsMs);
	}

	/** Ends the permutations; the last ones stay, marked as from before. */
	stop(): void {
		this.#nullRun?.cancel();
		this.nulls = { ...this.nulls, progress: null };
	}

	close(): void {
		this.#isClosed = true;
		clearTimeout(this.#timer);
		void this.#channels?.then(({ live, nulls }) => {
			live.close();
			nulls.close();
		});
	}

	/** No Worker is opened before the first change. */
	#open(): Promise<Channels> {
		this.#channels ??= import('$lib/workers').then(({ createChannel }) => ({
			live: createChannel('jointLive'),
			nulls: createChannel('jointNulls')
		}));
		return this.#channels;
	}

	async #measure(state: JointState): Promise<void> {
		const { live } = await this.#open();
		if (this.#isClosed) return;
		const outcome = await live.start(state).result;
		if (outcome.status === 'done') {
			[this.picture, this.shown, this.problem] = [outcome.value, state, null];
		} else if (outcome.status === 'failed') this.problem = outcome.sentence;
	}

	async #shuffle(state: JointState): Promise<void> {
		const onProgress = (progress: number) => (this.nulls = { ...this.nulls, progress });
		const { nulls } = await this.#open();
		if (this.#isClosed) return;
		this.#nullRun = nulls.start(state, { onProgress });
		const outcome = await this.#nullRun.result;
		if (outcome.status === 'done') {
			this.nulls = { found: outcome.value, stale: false, progress: null, problem: null };
		} else if (outcome.status === 'failed') {
			this.nulls = { ...this.nulls, progress: null, problem: outcome.sentence };
		}
	}
}
