import type { DayRows } from './day-rows.ts';

/** Days, both included, on which the feed of labels says yes to every case. */
export interface LabelFault {
	readonly from: number;
	readonly to: number;
}

/**
 * A day's rows as the training data shows them: on the days of the fault every label is yes, on all
 * others they are as they were. What really happened, and so the accuracy, is untouched.
 */
export function breakLabels(rows: DayRows, fault: LabelFault | undefined): DayRows {
	if (!fault || rows.day < fault.from || rows.day > fault.to) return rows;
	return { ...rows, labels: new Uint8Array(rows.labels.length).fill(1) };
}
