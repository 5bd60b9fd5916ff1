import { binomial } from '../../../stats/index.ts';
import { alarmIds } from './alarm-ids.ts';
import type { KindsQuestion } from './kinds-picture.ts';
import { keptSetup } from './kinds-setup.ts';
import { readDay } from './read-day.ts';
import { worldAtRest } from './worlds.ts';

/** One day of the timeline. */
export interface AlarmDay {
	/** 1 is the first after the change; up to 0 nothing has moved. */
	readonly day: number;
	/** Which alarms ring for this day's window, in the order of `alarmIds`. */
	readonly rings: readonly boolean[];
}

export interface AlarmDays {
	readonly days: readonly AlarmDay[];
	/**
	 * For each alarm in the order of `alarmIds`, and for 0, 1, 2 … days: so many rings at most come by
	 * chance in 99 timelines of 100, at alpha or as often as the alarm rang on the quiet days, if that
	 * was more: one hold-out that is a little off makes an alarm ring more for ever.
	 */
	readonly byChance: readonly (readonly number[])[];
}

export interface DayQuestion extends KindsQuestion {
	/** Quiet days before the change, the last of them day 0. */
	readonly before: number;
	/** Days after it. */
	readonly after: number;
}

/**
 * A row of days, each with its own window, against one hold-out as in life.
 *
 * @param setupOf what stays, shared with whoever else asks about it
 */
export function createDaySession(
	setupOf = keptSetup()
): (question: DayQuestion) => Generator<number, AlarmDays, void> {
	return function* watch(question) {
		const { setting, moves, before, after } = question;
		const setup = setupOf(setting);
		const seen: AlarmDay[] = [];
		for (let day = 1 - before; day <= after; day++) {
			const current = setup.draw(`day ${day}`, day < 1 ? worldAtRest : moves);
			const { alarms } = readDay(setup, setup.reference, current);
			seen.push({ day, rings: alarms.map(({ rings }) => rings) });
			yield seen.length / (before + after);
		}
		return { days: seen, byChance: alarmIds.map((_, k) => chanceRings(seen, k, question)) };
	};
}

function chanceRings(
	days: readonly AlarmDay[],
	alarm: number,
	{ setting, before, after }: DayQuestion
): number[] {
	const quiet = days.filter(({ day, rings }) => day < 1 && rings[alarm]).length;
	const rate = Math.max(setting.alpha, (quiet + 1) / (before + 2));
	return Array.from({ length: after + 1 }, (_, n) =>
		n === 0 ? 0 : binomial(n, rate).quantile(0.99)
	);
}
