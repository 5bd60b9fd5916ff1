import {
	formatPercent,
	linePath,
	linearScale,
	powerScale,
	type Point
} from '$lib/components/charts';
import { labelledThrough, type LoopGame, loopRules, type Reading } from '$lib/simulation/loop';
import type { Frame, Mark } from './frame.ts';

const { days, psiAlarm, rowsPerDay } = loopRules;
/** Heights of the strips in pixels, from the top of each. */
const psiScale = powerScale([0, 1], [74, 0]);
const accuracyScale = linearScale([0.55, 0.95], [52, 0]);

/** From this day on a label stands before its point, so that it stays on the paper. */
const lateDay = 104;

/** Days that the word beside a retrain takes. */
const wordDays = 20;

/** A day as a place across the strips: `61.67%`. */
export function across(day: number): string {
	return `${((100 * day) / days).toFixed(2)}%`;
}

/** The height of a PSI; what lies above 1 stands at the top. */
export function psiHeight(psi: number): number {
	return Number(psiScale(Math.min(1, Math.max(0, psi))).toFixed(1));
}

/** The height of a share of right answers. */
export function accuracyHeight(share: number): number {
	return Number(accuracyScale(share).toFixed(1));
}

/** The share of a day's answers that its labels call right. */
export function accuracyOf(reading: Reading): number {
	return 1 - reading.wrong / rowsPerDay;
}

/** One day's PSI as a mark on its strip. */
export function psiMark({ day, psi }: Reading): Mark {
	return { day, x: across(day), y: psiHeight(psi), alarm: psi > psiAlarm };
}

/** Accuracy as a line in a box of 1200 across, as high as its strip in pixels. */
export function accuracyPath(readings: readonly Reading[], labelledDay: number): string {
	const points = readings.slice(0, labelledDay).map((reading): Point => {
		const y = accuracyScale(accuracyOf(reading));
		return [(1200 * reading.day) / days, y];
	});
	return linePath(points);
}

/** The newest accuracy, to be written at the end of its line. */
export function latestAccuracy({ day, reader }: LoopGame): Frame['latest'] {
	const reading = reader.readings[labelledThrough(day) - 1];
	if (!reading) return null;
	const share = accuracyOf(reading);
	const before = reading.day > lateDay;
	const y = accuracyHeight(share) + (before ? -9 : 4);
	return { x: across(reading.day), y, text: formatPercent(share), before };
}

/** Retrains with their places; one is named if its word fits before the next one. */
export function retrainMarks(retrains: readonly number[]): Frame['retrains'] {
	return retrains.map((day, i) => {
		const room = (retrains[i + 1] ?? days) - day;
		const named = room >= Math.min(wordDays, days - day);
		return { day, x: across(day), named, before: day > lateDay };
	});
}
