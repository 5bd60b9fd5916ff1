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
	readonly accuracy: number;
}

/** Quiet days before the change that the timeline shows. */
export const daysBefore = 7;

/** A row of days, each with its own window, against one hold-out as in life. */
export function createDaySession(): (
	question: KindsQuestion & { readonly days: number }
) => Generator<number, AlarmDay[], void> {
	const setupOf = keptSetup();
	return function* watch({ setting, moves, days }) {
		const setup = setupOf(setting);
		const seen: AlarmDay[] = [];
		for (let day = 1 - daysBefore; day <= days; day++) {
			const current = setup.draw(`day ${day}`, day < 1 ? worldAtRest : moves);
			const { tp, tn } = current.matrix;
			seen.push({
				day,
				rings: readDay(setup, setup.reference, current).alarms.map(({ rings }) => rings),
				accuracy: (tp + tn) / setting.rows
			});
			yield seen.length / (days + daysBefore);
		}
		return seen;
	};
}
