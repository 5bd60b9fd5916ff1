import type { AlarmCounts, TheoryPoint } from '$lib/simulation/drift';
import type { Channel, Outcome, WorkPool } from '$lib/workers';
import type { Detector } from '../detector.ts';
import type { PairFile } from '../data/pair-file.ts';
import type { Preset } from '$lib/labs/shell';
import { PartDesk } from '$lib/labs/shell';
import { howOftenLink } from './fields.ts';
import type { FileDays } from './file-days.ts';
import { thresholdOf } from './ladder.ts';
import type { Task } from './plan.ts';
import type { Question } from './question.ts';
import type { Counted, HowOftenReading } from './reading.ts';
import type { Round } from './rounds.ts';
import { initialState, type HowOftenState } from './state.ts';

const restMs = 120;

/** The first state, measured when the site was built. */
export type FirstHowOften = {
	readonly reading: HowOftenReading;
	readonly theory: readonly TheoryPoint[];
	readonly detectors: readonly Detector[];
	readonly presets: readonly Preset[];
};

type Workers = {
	readonly pool: WorkPool<'driftHowOften'>;
	readonly theory: Channel<'driftTheory'>;
};

type Counting = typeof import('./counting.ts');

/** Runs days in a pool of Workers for whatever stands on the desk, and reads them as they come in. */
export class HowOftenLab {
	readonly desk: PartDesk<HowOftenState>;
	readonly detectors: readonly Detector[];
	reading = $state.raw() as HowOftenReading;
	theory = $state.raw<readonly TheoryPoint[]>([]);
	/** The reading is of the windows before the last change. */
	isStale = $state(false);
	/** Share of the round that is done; undefined at rest. */
	share = $state<number | undefined>();
	/** Why there is nothing newer, in a sentence. */
	problem = $state('');

	/** True while a file is being read. */
	isReading = $state(false);
	/** The file that the state asks for, once it is read. */
	file = $state.raw<FileDays | undefined>();
	#pair: PairFile<FileDays> | undefined;

	#counted: Counted | undefined;
	/** The first day that is not taken yet, by part. */
	#reached: Partial<Record<Task['of'], number>> = {};
	#timer: ReturnType<typeof setTimeout> | undefined;
	#workers: Promise<Workers> | undefined;
	/** Loaded with the first change. */
	#counting: Counting | undefined;
	#isClosed = false;
	/** Grows with every start and stop: blocks of an earlier one are not counted. */
	#round = 0;
	#kind: Round = 'first';
	#key: string;
	#theoryKey = '';

	constructor(first: FirstHowOften, saveLink: (fragment: string) => void) {
		const { detectors, presets } = first;
		this.detectors = detectors;
		this.desk = new PartDesk({
			initial: initialState,
			link: howOftenLink(detectors),
			presets,
			saveLink
		});
		this.reading = first.reading;
		this.theory = first.theory;
		this.#key = first.reading.key;
	}

	readonly watched = $derived.by(() => {
		const detector = this.detectors.find(({ id }) => id === this.desk.state.watch.id);
		return detector ?? (this.detectors[0] as Detector);
	});

	/** Brings the reading to a state: at once where its days are counted, else with a new run. */
	async follow(state: HowOftenState): Promise<void> {
		if (state === initialState && !this.#counted) return;
		if (!(await this.#openFile(state))) return;
		const question = this.#question(state);
		if (!question) return;
		this.#followTheory(state, question);
		if (question.key === this.#counted?.question.key) return this.#read(state);
		if (question.key !== this.#key) this.#forget();
		this.#key = question.key;
		this.isStale = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#run(question, 'first'), restMs);
	}

	/** Ten times as many days, or the rest of a round that was stopped. */
	async refine(): Promise<void> {
		await this.#load();
		const question = this.#question(this.desk.state);
		if (question) await this.#run(question, 'whole');
	}

	/** Asks once more after a failure: what is counted already is gone on with. */
	async again(): Promise<void> {
		[this.problem, this.#theoryKey] = ['', ''];
		const { state } = this.desk;
		await this.follow(state);
		const question = this.#question(state);
		clearTimeout(this.#timer);
		if (question) await this.#run(question, this.#counted ? this.#kind : 'first');
	}

	/** A hand moves or rests: while it moves, the runs leave the page a core of its own. */
	leaveRoom(isMoving: boolean): void {
		void this.#workers?.then(({ pool }) => pool.leaveRoom(isMoving));
	}

	/** Ends the round; what is counted stays. */
	stop(): void {
		this.#round++;
		this.share = undefined;
		void this.#workers?.then(({ pool }) => pool.cancel());
	}

	close(): void {
		this.#isClosed = true;
		clearTimeout(this.#timer);
		void this.#workers?.then(({ pool, theory }) => {
			pool.close();
			theory.close();
		});
	}

	/** Reads the file of a state, if it has one. False where a newer state is followed, or there is no file. */
	async #openFile(state: HowOftenState): Promise<boolean> {
		const { PairFile, fileDays } = await this.#load();
		this.#pair ??= new PairFile(fileDays);
		this.isReading = state.source === 'data' && !this.#pair.known(state);
		if (this.isReading) this.isStale = true;
		const file = await this.#pair.open(state);
		// A newer state is followed by itself.
		if (state !== this.desk.state || this.#isClosed) return false;
		this.isReading = false;
		if (typeof file === 'string') {
			this.problem = file;
			this.stop();
			return false;
		}
		[this.file, this.problem] = [file, ''];
		return true;
	}

	/** What has to be run for a state; undefined as long as its file is not read. */
	#question(state: HowOftenState): Question | undefined {
		const file = this.#pair?.known(state);
		if (state.source === 'data' && !file) return undefined;
		return this.#counting?.questionOf(state, this.detectors, file);
	}

	#forget(): void {
		this.stop();
		this.#counted = undefined;
		this.#reached = {};
	}

	async #load(): Promise<Counting> {
		return (this.#counting ??= await import('./counting.ts'));
	}

	#open(): Promise<Workers> {
		this.#workers ??= import('$lib/workers').then(({ createChannel, createPool }) => ({
			pool: createPool('driftHowOften'),
			theory: createChannel('driftTheory')
		}));
		return this.#workers;
	}

	async #run(question: Question, kind: Round): Promise<void> {
		const round = ++this.#round;
		const { tasksOf } = await this.#load();
		const tasks = tasksOf(question, kind, (of) => this.#reached[of] ?? 0);
		let done = 0;
		[this.problem, this.#kind] = ['', kind];
		this.share = 0;
		const { pool } = await this.#open();
		if (this.#isClosed || round !== this.#round) return;
		pool.cancel();
		pool.leaveRoom(this.desk.isMoving);
		for (const task of tasks) {
			void pool.start(task.block).result.then((outcome) => {
				if (round !== this.#round || this.#isClosed) return;
				this.#take(question, task, outcome);
				done++;
				if (round === this.#round)
					this.share = done < tasks.length ? done / tasks.length : undefined;
			});
		}
		if (tasks.length === 0) this.share = undefined;
	}

	#take(question: Question, task: Task, outcome: Outcome<AlarmCounts>): void {
		if (outcome.status === 'failed') {
			this.problem = outcome.sentence;
			this.stop();
			return;
		}
		if (outcome.status !== 'done') return;
		const { first, count } = task.block.runs;
		this.#reached[task.of] = Math.max(this.#reached[task.of] ?? 0, first + count);
		this.#counted = this.#counting?.withBlock(this.#counted, {
			question,
			of: task.of,
			counts: outcome.value
		});
		if (this.#counted) this.#read(this.desk.state);
	}

	#read(state: HowOftenState): void {
		if (!this.#counted || !this.#counting) return;
		if (this.#question(state)?.key !== this.#counted.question.key) return;
		this.reading = this.#counting.readingOf(state, this.detectors, this.#counted);
		this.isStale = false;
	}

	#followTheory(state: HowOftenState, question: Question): void {
		const id = state.watch.id;
		const threshold = thresholdOf(state, this.watched);
		const key = `${id} ${threshold} ${question.key}`;
		if (key === this.#theoryKey) return;
		this.#theoryKey = key;
		this.theory = [];
		void this.#askTheory(key, { ...question, id, threshold, effects: question.grids.curve });
	}

	async #askTheory(key: string, asked: Parameters<Workers['theory']['start']>[0]): Promise<void> {
		const { windows, bins, rows, id, threshold, effects } = asked;
		const { theory } = await this.#open();
		if (this.#isClosed) return;
		const outcome = await theory.start({ windows, bins, rows, id, threshold, effects }).result;
		if (key !== this.#theoryKey) return;
		if (outcome.status === 'done') this.theory = outcome.value;
		else if (outcome.status === 'failed') this.problem = outcome.sentence;
	}
}
