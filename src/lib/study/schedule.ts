import {
	computeDecayFactor,
	default_w,
	fsrs,
	GenSeedStrategyWithCardId,
	StrategyMode,
	type Card as FsrsCard,
	type FSRS
} from 'ts-fsrs';
import type { Grade, Memory, StudySettings } from './memory.ts';
import {
	dayLength,
	fromDayClock,
	lastTime,
	toDayClock,
	type DayRule,
	type Zone
} from './study-day.ts';

/** What a grade depends on besides the memory. */
export type Sitting = {
	/** With how often it was asked, it decides by how much an interval is spread. */
	readonly card: string;
	readonly at: number;
	readonly settings: StudySettings;
	readonly zone: Zone;
};

export type Choices = Readonly<Record<Grade, Memory>>;

/** Nobody plans past this: a hundred years, as FSRS has it. */
const longestInterval = 36_500;

/** The memory of a card never asked. */
export const unseen = (at: number): Memory => ({
	stage: 0,
	due: at,
	stability: 0,
	difficulty: 0,
	interval: 0,
	step: 0,
	reviews: 0,
	lapses: 0,
	last: undefined
});

const schedulers = new WeakMap<StudySettings, FSRS>();

function schedulerOf(settings: StudySettings): FSRS {
	const known = schedulers.get(settings);
	if (known) return known;
	const minutes = (steps: readonly number[]) => steps.map((step) => `${step}m` as const);
	const made = fsrs({
		request_retention: settings.retention,
		maximum_interval: longestInterval,
		enable_fuzz: true,
		learning_steps: minutes(settings.learningSteps),
		relearning_steps: minutes(settings.relearningSteps)
	}).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('card'));
	schedulers.set(settings, made);
	return made;
}

/**
 * What each grade would make of a memory. FSRS counts days by midnights in UTC, so it is shown a clock
 * whose midnights are where the reader's days begin. A clock that was set back counts as no time
 * passed. Intervals of days are spread a little, always the same for a card and its count of reviews.
 */
export function choicesOf(memory: Memory, sitting: Sitting): Choices {
	const { scheduler, card, now, read } = asked(memory, sitting);
	const found = scheduler.repeat(card, now);
	return {
		1: read(found[1].card),
		2: read(found[2].card),
		3: read(found[3].card),
		4: read(found[4].card)
	};
}

/** What one grade makes of a memory: the same, for a quarter of the work. */
export function gradedAs(grade: Grade, memory: Memory, sitting: Sitting): Memory {
	const { scheduler, card, now, read } = asked(memory, sitting);
	return read(scheduler.next(card, now, grade).card);
}

function asked(memory: Memory, { card, at: when, settings, zone }: Sitting) {
	const rule = { dayStart: settings.dayStart, zone };
	const at = Math.min(Math.max(0, when), lastTime);
	const now = new Date(toDayClock(at, rule));
	const last = memory.last === undefined ? undefined : Math.min(memory.last, at);
	const shown = {
		card,
		due: new Date(now),
		stability: memory.stability,
		difficulty: memory.difficulty,
		elapsed_days: 0,
		scheduled_days: memory.interval,
		learning_steps: memory.step,
		reps: memory.reviews,
		lapses: memory.lapses,
		state: memory.stage,
		...(last === undefined ? {} : { last_review: new Date(toDayClock(last, rule)) })
	} as Parameters<FSRS['repeat']>[0];
	const read = (after: FsrsCard) => memoryOf(after, at, rule);
	return { scheduler: schedulerOf(settings), card: shown, now, read };
}

function memoryOf(card: FsrsCard, at: number, rule: DayRule): Memory {
	const reading = card.due.getTime();
	// Minutes are minutes, also in the night when the clocks change; days end where days end.
	const due =
		card.scheduled_days > 0 ? fromDayClock(reading, rule) : at + (reading - toDayClock(at, rule));
	return {
		stage: card.state,
		due: Math.min(due, lastTime),
		stability: card.stability,
		difficulty: card.difficulty,
		interval: card.scheduled_days,
		step: card.learning_steps,
		reviews: card.reps,
		lapses: card.lapses,
		last: at
	};
}

/** The shape of forgetting: recall after t days is (1 + factor · t / stability) to the power of decay. */
export const forgetting: { readonly decay: number; readonly factor: number } =
	computeDecayFactor(default_w);

/** The chance that a card is still known so many days after its last review. */
export const recallAfter = (days: number, stability: number): number =>
	stability > 0
		? Math.pow(1 + (forgetting.factor * Math.max(0, days)) / stability, forgetting.decay)
		: 0;

/** The chance that a card is known at a time; 0 for one never asked. */
export const recall = ({ last, stability }: Memory, at: number): number =>
	last === undefined ? 0 : recallAfter((at - last) / dayLength, stability);
