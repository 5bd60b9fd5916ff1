import type { Axis } from '../../content/index.ts';
import { axisMeans, isWhole, type Answer } from './rank-by-need.ts';

/** How a day of answers went. */
export type TrendDay = {
	day: string;
	answers: number;
	/** Mean score. */
	score: number;
	/** Means; an axis that nobody asked is missing. */
	axes: Partial<Record<Axis, number>>;
};

/** Of one question. */
export type Standing = { times: number; best: number; last: number; day: string };

/**
 * How scores went day by day, whole answers only.
 *
 * @param past the oldest first
 */
export function trend(past: readonly Answer[]): TrendDay[] {
	const days = new Map<string, Answer[]>();
	for (const answer of past.filter(isWhole)) {
		days.set(answer.day, [...(days.get(answer.day) ?? []), answer]);
	}
	return [...days].map(([day, answers]) => ({
		day,
		answers: answers.length,
		score: answers.reduce((sum, { score }) => sum + score, 0) / answers.length,
		axes: axisMeans(answers)
	}));
}

/**
 * By question: how often it was answered as a whole, how well at best, and how well the last time.
 *
 * @param past the oldest first
 */
export function standings(past: readonly Answer[]): Map<string, Standing> {
	const found = new Map<string, Standing>();
	for (const { question, score, day } of past.filter(isWhole)) {
		const before = found.get(question);
		found.set(question, {
			times: (before?.times ?? 0) + 1,
			best: Math.max(score, before?.best ?? 0),
			last: score,
			day
		});
	}
	return found;
}
