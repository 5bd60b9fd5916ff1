import { wilsonInterval } from '../../../stats/index.ts';
import type { AlarmCounts } from './alarm-counts.ts';

/** Where to read: the number of an effect, of a rule, and of one of its levels. */
export type AlarmPlace = { readonly effect: number; readonly rule: number; readonly level: number };

export type AlarmRate = {
	readonly alarms: number;
	readonly runs: number;
	readonly rate: number;
	/** Ends of Wilson's 95 % interval. */
	readonly low: number;
	readonly high: number;
};

/** How often a rule rang at one of its levels. @param counts of at least one run */
export function alarmRate(counts: AlarmCounts, place: AlarmPlace): AlarmRate {
	const alarms = alarmsAt(counts, place);
	const [low, high] = wilsonInterval(alarms, counts.runs);
	return { alarms, runs: counts.runs, rate: alarms / counts.runs, low, high };
}

/** On how many days a rule rang at one of its levels. */
export function alarmsAt({ rules, counts }: AlarmCounts, place: AlarmPlace): number {
	const widths = rules.map(({ levels }) => levels + 1);
	const sum = (list: readonly number[]) => list.reduce((all, width) => all + width, 0);
	const start = place.effect * sum(widths) + sum(widths.slice(0, place.rule));
	const end = start + (widths[place.rule] ?? 0);
	return counts.subarray(start + place.level + 1, end).reduce((all, count) => all + count, 0);
}
