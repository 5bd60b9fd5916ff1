import { readAlarms, type AlarmReading } from './alarms.ts';
import { blackBoxShift, type ShiftEstimate } from './black-box-shift.ts';
import type { KindsSetup } from './kinds-setup.ts';
import type { ScoredWindow } from './model.ts';

export interface DayReading {
	readonly alarms: readonly AlarmReading[];
	readonly estimate: ShiftEstimate | undefined;
}

/** What is known of a day's window: the alarms, and the share of positives estimated without labels. */
export function readDay(
	{ setting, errorLimit }: KindsSetup,
	reference: ScoredWindow,
	current: ScoredWindow
): DayReading {
	const { tp, fp } = current.matrix;
	return {
		alarms: readAlarms(reference, current, { alpha: setting.alpha, errorLimit }),
		estimate: blackBoxShift(reference.matrix, tp + fp, setting.rows)
	};
}
