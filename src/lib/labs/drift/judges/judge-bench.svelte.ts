import type { JudgeRates, JudgeReading, LiveRequest } from '$lib/simulation/drift';
import type { Channel, Run } from '$lib/workers';
import { PairFile } from '../data/pair-file.ts';
import { requestOf } from '../request.ts';
import type { DriftState } from '../state.ts';
import { daysFor } from './state.ts';

const restBeforeDaysMs = 250;
/** A first look comes soon, also where a day is long; later batches are longer. */
const firstBatch = (all: number) => Math.max(6, Math.min(40, Math.round(all / 10)));

type Channels = {
	readonly now: Channel<'driftJudges'>;
	readonly days: Channel<'driftJudgeDays'>;
};

export type BenchStart = {
	readonly readings: readonly JudgeReading[];
	readonly rates: readonly JudgeRates[];
};

/** What the judges say of the windows on the screen, and how often they ring on days like them. */
export class JudgeBench {
	readings = $state.raw<readonly JudgeReading[]>([]);
	rates = $state.raw<readonly JudgeRates[]>([]);
	/** The rates belong to windows from before the last change. */
	isStale = $state(false);
	/** Days replayed so far while it runs, of how many; null at rest. */
	progress = $state.raw<{ readonly done: number; readonly all: number } | null>(null);
	/** Why there is nothing newer, in a sentence. */
	problem = $state('');
	/** Rows of both windows as they were judged. */
	rows = $state.raw({ reference: 0, current: 0 });

	#state: DriftState;
	readonly #file = new PairFile((file) => file);
	#channels: Promise<Channels> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#run: Run<JudgeRates[]> | undefined;
	#isClosed = false;

	constructor(first: BenchStart, state: DriftState) {
		this.readings = first.readings;
		this.rates = first.rates;
		this.rows = state.rows;
		this.#state = state;
	}

	/** Judges another state; the one that stands there already changes nothing. */
	show(state: DriftState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.isStale = true;
		void this.#judge(state);
	}

	/** Asks again what failed. */
	again(): void {
		this.problem = '';
		void this.#judge(this.#state);
	}

	/** Ends the replay; what was counted stays. */
	stop(): void {
		this.#run?.cancel();
	}

	close(): void {
		this.#isClosed = true;
		clearTimeout(this.#timer);
		void this.#channels?.then(({ now, days }) => {
			now.close();
			days.close();
		});
	}

	#open(): Promise<Channels> {
		this.#channels ??= import('$lib/workers').then(({ createChannel }) => ({
			now: createChannel('driftJudges'),
			days: createChannel('driftJudgeDays')
		}));
		return this.#channels;
	}

	async #judge(state: DriftState): Promise<void> {
		const file = await this.#file.open(state);
		if (this.#state !== state || this.#isClosed) return;
		if (typeof file === 'string') {
			this.problem = file;
			return;
		}
		const request = requestOf(state, file, null);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#replay(state, request), restBeforeDaysMs);
		const { now } = await this.#open();
		const outcome = await now.start(request).result;
		if (outcome.status === 'failed') this.problem = outcome.sentence;
		if (outcome.status !== 'done') return;
		[this.readings, this.rows, this.problem] = [outcome.value, request.rows, ''];
	}

	async #replay(state: DriftState, request: LiveRequest): Promise<void> {
		const all = daysFor(request.rows.reference + request.rows.current);
		const { days: channel } = await this.#open();
		for (let from = 0; from < all;) {
			const days = Math.min(all - from, Math.max(firstBatch(all), 2 * from));
			const onProgress = (share: number) => {
				if (this.#state === state) this.progress = { done: Math.round(from + share * days), all };
			};
			this.#run = channel.start({ ...request, from, days }, { onProgress });
			const outcome = await this.#run.result;
			if (this.#state !== state || this.#isClosed) return;
			if (outcome.status === 'failed') this.problem = outcome.sentence;
			if (outcome.status !== 'done') break;
			[this.rates, this.isStale] = [outcome.value, false];
			from += days;
		}
		this.progress = null;
	}
}
