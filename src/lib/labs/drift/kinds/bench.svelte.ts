import type { AlarmDays, CauseRates, KindsPicture, KindsQuestion } from '$lib/simulation/drift';
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
	#question: KindsQuestion;
	/** Loaded with the first change: until then everything is printed. */
	#runner: Promise<KindsRunner> | undefined;

	constructor(first: FirstKinds, state: KindsState) {
		[this.picture, this.days, this.rates] = [first.picture, first.days, first.rates];
		this.#question = questionOf(state);
		this.#asked = JSON.stringify(this.#question);
	}

	/** Measures a state, unless it asks nothing new: a label delay moves no row. */
	follow(state: KindsState): void {
		const question = questionOf(state);
		const asked = JSON.stringify(question);
		if (asked === this.#asked) return;
		[this.#asked, this.#question] = [asked, question];
		this.again();
	}

	/** Asks the Workers, also once more after one has failed. */
	again(): void {
		[this.problem, this.progress] = [null, null];
		[this.isStale, this.isStopped] = [true, false];
		this.#runner ??= import('./runner.ts').then(({ KindsRunner }) => new KindsRunner(this));
		void this.#runner.then((runner) => runner.run(this.#question));
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
