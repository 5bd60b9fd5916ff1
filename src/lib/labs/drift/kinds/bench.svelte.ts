import type { AlarmDays, CauseRates, KindsPicture } from '$lib/simulation/drift';
import type { KindsRunner } from './runner.ts';
import { questionOf, type KindsState } from './state.ts';
import type { Said } from './words/say.ts';

/** Windows drawn for each column of the matrix. */
export const runsInAll = 240;

/** The page’s first state, measured when the site was built. */
export type FirstKinds = {
	readonly picture: KindsPicture;
	readonly days: AlarmDays;
	readonly rates: readonly CauseRates[];
	readonly said: Said;
};

/** What the Workers say of the state: the day at once, the timeline and the matrix once the hand rests. */
export class KindsBench {
	picture = $state.raw() as KindsPicture;
	/** The state that the picture shows. */
	shown = $state.raw() as KindsState;
	days = $state.raw() as AlarmDays;
	rates = $state.raw<readonly CauseRates[]>([]);
	/** The timeline and the matrix are from before the last change. */
	isStale = $state(false);
	/** Share of the runs done while they run, null at rest. */
	progress = $state.raw<number | null>(null);
	/** The runs were ended by hand, so that what stands there is from before, or of few windows. */
	isStopped = $state(false);
	/** Why a calculation ended, in a sentence. */
	problem = $state.raw<string | null>(null);

	#asked: string;
	#state: KindsState;
	/** Loaded with the first change: until then everything is printed. */
	#runner: Promise<KindsRunner> | undefined;

	constructor(first: FirstKinds, state: KindsState) {
		[this.picture, this.days, this.rates] = [first.picture, first.days, first.rates];
		[this.shown, this.#state] = [state, state];
		this.#asked = JSON.stringify(questionOf(state));
	}

	/** Measures a state, unless it asks nothing new: a label delay moves no row. */
	follow(state: KindsState): void {
		const asked = JSON.stringify(questionOf(state));
		if (asked === this.#asked) return;
		[this.#asked, this.#state] = [asked, state];
		this.again();
	}

	/** Asks the Workers, also once more after one has failed. */
	again(): void {
		[this.problem, this.progress] = [null, null];
		[this.isStale, this.isStopped] = [true, false];
		this.#runner ??= import('./runner.ts').then(({ KindsRunner }) => new KindsRunner(this));
		void this.#runner.then((runner) => runner.run(this.#state));
	}

	/** Ends the runs; what has been counted stays. */
	stop(): void {
		[this.progress, this.isStopped] = [null, true];
		void this.#runner?.then((runner) => runner.stop());
	}

	close(): void {
		void this.#runner?.then((runner) => runner.close());
	}
}
