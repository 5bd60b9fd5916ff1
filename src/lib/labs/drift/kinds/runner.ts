import type { CauseRates, KindsQuestion } from '$lib/simulation/drift';
import { createChannel, type Outcome, type Run } from '$lib/workers';
import type { KindsBench } from './bench.svelte.ts';
import { daysWatched, questionOf, type KindsState } from './state.ts';

/** Windows for each column, in parts that add up to `runsInAll`, so that the first numbers come early. */
const runParts = [20, 40, 60, 120] as const;
const restMs = 400;

/** Asks the Workers and writes on the bench what they say, the newest question only. */
export class KindsRunner {
	readonly #bench: KindsBench;
	readonly #live = createChannel('driftKinds');
	readonly #watch = createChannel('driftKindsWatch');
	#timer: ReturnType<typeof setTimeout> | undefined;
	#run: Run<unknown> | undefined;
	/** Counts questions: an answer to an older one is dropped. */
	#turn = 0;

	constructor(bench: KindsBench) {
		this.#bench = bench;
	}

	/** The first day at once; the timeline and the matrix when nothing newer is asked for a while. */
	run(state: KindsState): void {
		this.stop();
		const turn = this.#turn;
		const question = questionOf(state);
		void this.#measure(turn, state);
		this.#timer = setTimeout(() => void this.#watchDays(turn, question), restMs);
	}

	stop(): void {
		this.#turn++;
		clearTimeout(this.#timer);
		this.#run?.cancel();
	}

	close(): void {
		this.stop();
		this.#live.close();
		this.#watch.close();
	}

	async #measure(turn: number, state: KindsState): Promise<void> {
		const outcome = await this.#live.start(questionOf(state)).result;
		if (outcome.status === 'done') {
			[this.#bench.picture, this.#bench.shown] = [outcome.value, state];
		} else this.#fail(turn, outcome);
	}

	async #watchDays(turn: number, question: KindsQuestion): Promise<void> {
		const days = { ...question, ...daysWatched };
		const seen = await this.#part(turn, this.#watch.start({ days }));
		if (!seen?.days) return;
		this.#bench.days = seen.days;
		await this.#countRuns(turn, question);
	}

	async #countRuns(turn: number, question: KindsQuestion): Promise<void> {
		const total = runParts.reduce((sum, part) => sum + part, 0);
		let soFar: readonly CauseRates[] = [];
		for (const runs of runParts) {
			const done = soFar[0]?.runs ?? 0;
			const onProgress = (share: number) => {
				if (turn === this.#turn) this.#bench.progress = (done + share * runs) / total;
			};
			const rates = { ...question, soFar, runs };
			const counted = await this.#part(turn, this.#watch.start({ rates }, { onProgress }));
			if (!counted?.rates) return;
			soFar = this.#bench.rates = counted.rates;
			this.#bench.isStale = false;
		}
		this.#bench.progress = null;
	}

	/** The answer, unless something newer has been asked or the Worker failed. */
	async #part<Output>(turn: number, run: Run<Output>): Promise<Output | undefined> {
		this.#run = run;
		const outcome = await run.result;
		if (turn !== this.#turn) return undefined;
		if (outcome.status === 'done') return outcome.value;
		this.#fail(turn, outcome);
		return undefined;
	}

	#fail(turn: number, outcome: Outcome<unknown>): void {
		if (outcome.status !== 'failed' || turn !== this.#turn) return;
		[this.#bench.problem, this.#bench.progress] = [outcome.sentence, null];
	}
}
