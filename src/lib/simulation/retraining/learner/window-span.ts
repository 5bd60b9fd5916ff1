import { exp } from '../../../random/index.ts';
import type { DaySpan, TrainingWindow } from './types.ts';

const ln2 = 0.6931471805599453;
/** Half-lives after which a row counts less than a hundredth and is left out. */
const halfLives = 7;

/**
 * The days that a window holds.
 *
 * @param end the day after the newest labelled one, as an entry of the course; at least 1
 */
export function windowSpan(window: TrainingWindow, end: number): DaySpan {
	const to = Math.max(1, end);
	if (window.kind === 'growing') return { from: 0, to };
	const days = window.kind === 'sliding' ? window.days : Math.ceil(halfLives * window.halfLifeDays);
	return { from: Math.max(0, to - days), to };
}

/** How much a row counts that is so many days older than the newest; undefined if all count alike. */
export function weightOfAge(window: TrainingWindow): ((age: number) => number) | undefined {
	if (window.kind !== 'weighted') return undefined;
	const { halfLifeDays } = window;
	return (age) => exp((-ln2 * age) / halfLifeDays);
}
