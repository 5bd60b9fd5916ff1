import { exp } from '../../../random/index.ts';
import type { DaySpan, TrainingWindow } from './types.ts';

const ln2 = 0.6931471805599453;
/** Half-lives after which a row counts less than a hundredth and is left out. */
const halfLives = 7;
/** More than any world has. */
const mostDays = 1_000_000;

/**
 * The days that a window holds.
 *
 * @param end the day after the newest labelled one, as an entry of the course; at least 1
 */
export function windowSpan(window: TrainingWindow, end: number): DaySpan {
	const to = Math.max(1, end);
	return { from: Math.max(0, to - windowDays(window)), to };
}

/** How many days a window holds at most: of a growing one more than there are. */
export function windowDays(window: TrainingWindow): number {
	if (window.kind === 'growing') return mostDays;
	return window.kind === 'sliding' ? window.days : Math.ceil(halfLives * window.halfLifeDays);
}

/** How much a row counts that is so many days older than the newest; undefined if all count alike. */
export function weightOfAge(window: TrainingWindow): ((age: number) => number) | undefined {
	if (window.kind !== 'weighted') return undefined;
	const { halfLifeDays } = window;
	return (age) => exp((-ln2 * age) / halfLifeDays);
}
