import { normal, wilsonInterval } from '../../../stats/index.ts';
import type { Alarms } from './decide.ts';
import { alarmRules, type AlarmRule } from './world.ts';

/** A share measured over days, with its 95 % interval. */
export interface Measured {
	readonly value: number;
	readonly low: number;
	readonly high: number;
}

/** What one rule did over all days. */
export interface RuleRecord {
	/** Share of quiet days with at least one alarm: the family-wise error while nothing moves. */
	readonly pages: Measured;
	/** Alarms on a quiet day, on average. */
	readonly falseAlarms: number;
	/** With features moved: share of days on which it points at anything. */
	readonly rings: Measured;
	/** With features moved: share of days on which it points at one that did not move. */
	readonly anyFalse: Measured;
	/** With features moved: the false share among its alarms, on average; 0 on a day without any. */
	readonly falseShare: Measured;
	/** Share of the moved features that it finds on a day, or undefined if none has moved. */
	readonly found: Measured | undefined;
	/** How many quiet days had 0, 1, 2 ... alarms; as long as it has to be. */
	readonly alarmsOnDay: readonly number[];
}

export type ManyRecord = Readonly<Record<AlarmRule, RuleRecord>>;

/** One day under one rule, with the moved features where they are. */
export interface DayRecord {
	readonly falseAlarms: number;
	readonly found: number;
}

/** Of so many days, the first ones, each is remembered by itself. */
export const keptDays = 360;

/** Counts days one at a time; what was counted can be read at any moment. */
export interface Tally {
	readonly days: number;
	add(quiet: Alarms, moved: Alarms): void;
	read(): ManyRecord;
	/** Of a day that has been added, one of the first `keptDays`. */
	day(index: number): Readonly<Record<AlarmRule, DayRecord>>;
}

interface Counts {
	readonly onDay: number[];
	pages: number;
	falseAlarms: number;
	rings: number;
	anyFalse: number;
	readonly falseShare: Moments;
	readonly found: Moments;
	readonly days: DayRecord[];
}

/** @param mask 1 for each feature that has moved */
export function createTally(mask: Uint8Array): Tally {
	const movedCount = count(mask);
	const counts = byRule(emptyCounts);
	let days = 0;
	return {
		get days() {
			return days;
		},
		add(quiet, moved) {
			days++;
			for (const rule of alarmRules) {
				addQuiet(counts[rule], count(quiet[rule]));
				addMoved(counts[rule], split(moved[rule], mask), movedCount);
			}
		},
		read: () => byRule((rule) => readCounts(counts[rule], days, movedCount)),
		day: (index) => byRule((rule) => counts[rule].days[index] ?? { falseAlarms: 0, found: 0 })
	};
}

function byRule<Value>(make: (rule: AlarmRule) => Value): Record<AlarmRule, Value> {
	return Object.fromEntries(alarmRules.map((rule) => [rule, make(rule)])) as Record<
		AlarmRule,
		Value
	>;
}

const emptyCounts = (): Counts => ({
	onDay: [],
	pages: 0,
	falseAlarms: 0,
	rings: 0,
	anyFalse: 0,
	falseShare: { sum: 0, squares: 0 },
	found: { sum: 0, squares: 0 },
	days: []
});

function count(alarms: Uint8Array): number {
	let sum = 0;
	for (const alarm of alarms) sum += alarm;
	return sum;
}

function split(alarms: Uint8Array, mask: Uint8Array): DayRecord {
	let [falseAlarms, found] = [0, 0];
	for (let i = 0; i < alarms.length; i++) {
		if (alarms[i] === 0) continue;
		if (mask[i] === 1) found++;
		else falseAlarms++;
	}
	return { falseAlarms, found };
}

function addQuiet(counts: Counts, alarms: number): void {
	while (counts.onDay.length <= alarms) counts.onDay.push(0);
	counts.onDay[alarms] = (counts.onDay[alarms] ?? 0) + 1;
	counts.falseAlarms += alarms;
	if (alarms > 0) counts.pages++;
}

function addMoved(counts: Counts, day: DayRecord, movedCount: number): void {
	if (counts.days.length < keptDays) counts.days.push(day);
	if (day.falseAlarms + day.found > 0) counts.rings++;
	if (day.falseAlarms > 0) counts.anyFalse++;
	addTo(counts.falseShare, day.falseAlarms / Math.max(1, day.falseAlarms + day.found));
	if (movedCount > 0) addTo(counts.found, day.found / movedCount);
}

function readCounts(counts: Counts, days: number, movedCount: number): RuleRecord {
	return {
		pages: shareOf(counts.pages, days),
		falseAlarms: days === 0 ? 0 : counts.falseAlarms / days,
		rings: shareOf(counts.rings, days),
		anyFalse: shareOf(counts.anyFalse, days),
		falseShare: meanOf(counts.falseShare, days),
		found: movedCount === 0 ? undefined : meanOf(counts.found, days),
		alarmsOnDay: [...counts.onDay]
	};
}

function shareOf(hits: number, days: number): Measured {
	if (days === 0) return { value: 0, low: 0, high: 1 };
	const [low, high] = wilsonInterval(hits, days);
	return { value: hits / days, low, high };
}

interface Moments {
	sum: number;
	squares: number;
}

function addTo(moments: Moments, value: number): void {
	moments.sum += value;
	moments.squares += value * value;
}

const twoSided95 = normal().quantile(0.975);

/** A mean of daily shares, with the usual interval from their spread, kept within 0 and 1. */
function meanOf({ sum, squares }: Moments, days: number): Measured {
	if (days < 2) return { value: days === 0 ? 0 : sum, low: 0, high: 1 };
	const value = sum / days;
	const variance = Math.max(0, squares / days - value * value) / (days - 1);
	// Days that all agree say nothing of their spread; they count as so many yes or no.
	if (variance === 0 && (value === 0 || value === 1)) return shareOf(sum, days);
	const reach = twoSided95 * Math.sqrt(variance);
	return { value, low: Math.max(0, value - reach), high: Math.min(1, value + reach) };
}
