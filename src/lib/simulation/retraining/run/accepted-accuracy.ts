import type { Ground } from '../learner/ground.ts';
import { rightAnswers } from '../watch/monitor.ts';
import { historyDays } from '../world/history-days.ts';

/** Days before the start whose held-out labels say what was accepted. */
const days = 28;

/**
 * The accuracy with which the first model was accepted: on the held-out rows of the last 28 days before
 * the start, which it has not learnt from.
 */
export function acceptedAccuracy(ground: Ground): number {
	const { held } = ground.use;
	let right = 0;
	for (let at = historyDays - days; at < historyDays; at++) {
		right += rightAnswers(ground, ground.candidates.first.line, at, [0, held]);
	}
	return right / (days * held);
}
