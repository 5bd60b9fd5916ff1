import type { Bill, ReleaseSummary } from '$lib/simulation/rollout';
import type { Channel, Run } from '$lib/workers';
import { initialState, releaseOf, type OneState } from '../one/state.ts';
import { comparedDays, daysReading, type DaysReading } from './days.ts';
import type { FirstComparison } from './first.ts';
import { comparedDay, type ComparedDay } from './plan-rows.ts';

const restMs = 150;
/** Wait before progress is shown: most days are done by then. */
const patienceMs = 400;

type Channels = {
	readonly one: Channel<'rolloutCompare'>;
	readonly many: Channel<'rolloutCompareDays'>;
};

/** What the Workers compared; the last result stands until the next is there. */
export class CompareRun {
	day = $state.raw() as ComparedDay;
	/** Undefined until they are asked for in the state in sight. */
	days = $state.raw<DaysReading | undefined>();
	/** Share of the day done, once it takes long enough to be told; null at rest. */
	progress = $state<number | null>(null);
	/** Share of the days done, null at rest. */
	daysProgress = $state<number | null>(null);
	/** The last run was stopped by hand. */
	isStopped = $state(false);
	/** Why it could not be compared, in a sentence. */
	problem = $state<string | undefined>();

	#channels: Promise<Channels> | undefined;
	#isClosed = false;
	#asked = initialState;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#one: Run<ReleaseSummary[]> | undefined;
	#many: Run<Bill[][]> | undefined;

	constructor({ day, days }: Omit<FirstComparison, 'presets'>) {
		[this.day, this.days] = [day, days];
	}

	/** Compares a state, unless it was asked for last; the first came with the page. */
	ask(state: OneState): void {
		if (JSON.stringify(state) === JSON.stringify(this.#asked)) return;
		this.#asked = state;
		this.again();
	}

	/** The same state again, after a stop or a failure too. */
	again(): void {
		this.stop();
		this.isStopped = false;
		this.problem = undefined;
		this.#timer = setTimeout(() => void this.#compare(this.#asked), restMs);
	}

	/** Keeps what stands. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#one?.cancel();
		this.#many?.cancel();
		this.isStopped = this.progress !== null;
		[this.progress, this.daysProgress] = [null, null];
	}

	/** The state in sight on more days. */
	async countDays(): Promise<void> {
		const { state } = this.day;
		this.daysProgress = 0;
		this.problem = undefined;
		const { many } = await this.#open();
		if (this.#isClosed || this.daysProgress === null) return;
		const question = { release: releaseOf(state), days: comparedDays };
		this.#many = many.start(question, { onProgress: (share) => (this.daysProgress = share) });
		const outcome = await this.#many.result;
		if (state !== this.day.state) return;
		if (outcome.status === 'done') this.days = daysReading(state, outcome.value);
		if (outcome.status === 'failed') this.problem = outcome.sentence;
		if (outcome.status !== 'cancelled') this.daysProgress = null;
	}

	/** Ends the Workers, if any was opened. */
	close(): void {
		this.stop();
		this.#isClosed = true;
		void this.#channels?.then(({ one, many }) => {
			one.close();
			many.close();
		});
	}

	#open(): Promise<Channels> {
		this.#channels ??= import('$lib/workers').then(({ createChannel }) => ({
			one: createChannel('rolloutCompare'),
			many: createChannel('rolloutCompareDays')
		}));
		return this.#channels;
	}

	async #compare(state: OneState): Promise<void> {
		const { one } = await this.#open();
		if (this.#isClosed || state !== this.#asked) return;
		const began = performance.now();
		const onProgress = (share: number) => {
			if (performance.now() - began > patienceMs) this.progress = share;
		};
		this.#one = one.start(releaseOf(state), { onProgress });
		const outcome = await this.#one.result;
		if (state !== this.#asked || outcome.status === 'cancelled') return;
		this.progress = null;
		if (outcome.status === 'failed') this.problem = outcome.sentence;
		if (outcome.status !== 'done') return;
		[this.day, this.days] = [comparedDay(state, outcome.value), undefined];
	}
}
