import { alarmsIfIndependent, closedForms, type ClosedForms } from './closed-forms.ts';
import type { DayPValues } from './day-p-values.ts';
import { decide, type Alarms } from './decide.ts';
import { ksDay } from './ks-day.ts';
import { ksLevels } from './ks-levels.ts';
import { meanDay } from './mean-day.ts';
import { createTally, type DayRecord, type ManyRecord } from './tally.ts';
import { whichMoved } from './which-moved.ts';
import type { AlarmRule, ManyWorld } from './world.ts';

/** Days that the player shows together. */
export const daysOfMonth = 30;

export interface ManyRequest {
	readonly world: ManyWorld;
	/** The day to look at, from 0 to below `keptDays`. */
	readonly day: number;
	/** How many days to count at least, 1 or more; what was counted before is not drawn again. */
	readonly days: number;
}

export interface ManyReading {
	readonly world: ManyWorld;
	readonly day: number;
	/** The day's p-values, with the moved features where they are. */
	readonly p: readonly number[];
	/** 1 for each feature that has moved. */
	readonly mask: readonly number[];
	/** Which features each rule points at on this day. */
	readonly alarms: Readonly<Record<AlarmRule, readonly number[]>>;
	/** The days of this day's month that have been counted, from its first. */
	readonly month: readonly Readonly<Record<AlarmRule, DayRecord>>[];
	/** Days counted. */
	readonly days: number;
	readonly record: ManyRecord;
	readonly theory: Readonly<Record<AlarmRule, ClosedForms>>;
	/** Chances of 0, 1, 2 ... uncorrected alarms on a quiet day of independent features. */
	readonly independent: readonly number[];
}

/**
 * Counts the days of one world after another and keeps what it has counted, so that asking for more
 * days of the same world draws only those. Yields the share done.
 */
export function createManySession(): (
	request: ManyRequest
) => Generator<number, ManyReading, void> {
	let counter: DayCounter | undefined;
	let world = '';
	return function* (request) {
		const asked = JSON.stringify(request.world);
		if (!counter || asked !== world) [counter, world] = [createCounter(request.world), asked];
		yield* counter.countTo(request.days);
		return yield* counter.read(request);
	};
}

type DayCounter = ReturnType<typeof createCounter>;

function createCounter(world: ManyWorld) {
	const mask = whichMoved(world);
	const tally = createTally(mask);
	const draw = dayOf(world, mask);
	let known: ReturnType<typeof knownOf> | undefined;

	function* countTo(days: number): Generator<number, void> {
		const first = tally.days;
		while (tally.days < days) {
			const done = (tally.days - first) / (days - first);
			const steps = draw(tally.days);
			let step = steps.next();
			for (; !step.done; step = steps.next()) yield done;
			const { quiet, moved } = step.value;
			const calm = decide(quiet, world);
			tally.add(calm, moved === quiet ? calm : decide(moved, world));
			yield done;
		}
	}

	function* read({ day }: ManyRequest): Generator<number, ManyReading> {
		const steps = draw(day);
		let step = steps.next();
		for (; !step.done; step = steps.next()) yield 1;
		const p = step.value.moved;
		known ??= knownOf(world);
		return {
			world,
			day,
			p: [...p],
			mask: [...mask],
			alarms: asLists(decide(p, world)),
			month: monthOf(tally, day),
			days: tally.days,
			record: tally.read(),
			...known
		};
	}

	return { countTo, read };
}

const knownOf = (world: ManyWorld) => ({
	theory: closedForms(world),
	independent: alarmsIfIndependent(world)
});

function dayOf(world: ManyWorld, mask: Uint8Array) {
	const levels = ksLevels(world.rows);
	return function* (day: number): Generator<void, DayPValues> {
		if (world.test === 'mean') return meanDay(world, day, mask);
		return yield* ksDay(world, day, mask, levels);
	};
}

function asLists(alarms: Alarms): ManyReading['alarms'] {
	const lists = Object.entries(alarms).map(([rule, list]) => [rule, [...list]]);
	return Object.fromEntries(lists) as Record<AlarmRule, number[]>;
}

function monthOf(tally: ReturnType<typeof createTally>, day: number) {
	const start = day - (day % daysOfMonth);
	const length = Math.max(0, Math.min(daysOfMonth, tally.days - start));
	return Array.from({ length }, (_, i) => tally.day(start + i));
}
