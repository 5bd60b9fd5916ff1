import {
	alarmIds,
	needsLabels,
	type AlarmDay,
	type AlarmDays,
	type AlarmId
} from '$lib/simulation/drift';
import { shownDays, type KindsState } from '../state.ts';
import { alarmName } from './alarm-words.ts';

/** A mark of the timeline: what is known of an alarm on a day. */
export type KnownDay = {
	/** The day on which it is known. */
	readonly on: number;
	/** Its window is from after the change. */
	readonly after: boolean;
	readonly rings: boolean;
};

/** What is known of an alarm, day by day: at once, or once the labels of its window are there. */
export function knownDays(days: readonly AlarmDay[], alarm: AlarmId, delay: number): KnownDay[] {
	const late = needsLabels(alarm) ? delay : 0;
	const { from, to } = shownDays(delay);
	return days
		.map(({ day, rings }) => ({
			on: day + late,
			after: day > 0,
			rings: rings[alarmIds.indexOf(alarm)] ?? false
		}))
		.filter(({ on }) => on >= from && on <= to);
}

/** What the windows from after the change say by the end of the timeline. */
export type AlarmHistory = {
	/** The first day on which the alarm rings for such a window. */
	readonly first: number | undefined;
	readonly rings: number;
	readonly days: number;
	/** So few rings come by chance alone. */
	readonly byChance: boolean;
};

/** @param byChance for so many days, how many rings of this alarm come by chance */
export function alarmHistory(
	known: readonly KnownDay[],
	byChance: readonly number[]
): AlarmHistory {
	const after = known.filter((day) => day.after);
	const ringing = after.filter(({ rings }) => rings);
	return {
		first: ringing[0]?.on,
		rings: ringing.length,
		days: after.length,
		byChance: ringing.length <= (byChance[after.length] ?? 0)
	};
}

/** `from day 15`, `3 of 28 days: chance`, `silent`. */
export function historyWords({ first, rings, days, byChance }: AlarmHistory): string {
	if (rings === 0 || first === undefined) return 'silent';
	if (byChance) return `${rings} of ${days} days: chance`;
	return rings === days ? `from day ${first} on` : `day ${first}, ${rings} of ${days} days`;
}

/** An alarm on the timeline, ready to draw. */
export type Strip = {
	readonly name: string;
	readonly known: readonly KnownDay[];
	readonly words: string;
	readonly byChance: boolean;
};

export function stripsOf(
	{ days, byChance }: AlarmDays,
	{ delay, model }: Pick<KindsState, 'delay' | 'model'>
): Strip[] {
	return alarmIds.map((id, k) => {
		const known = knownDays(days, id, delay);
		const history = alarmHistory(known, byChance[k] ?? []);
		return {
			name: alarmName(id, model).name,
			known,
			words: historyWords(history),
			byChance: history.byChance
		};
	});
}
