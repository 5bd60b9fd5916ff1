import type { Choices, Grade } from '$lib/study';
import type { Outcome } from './forgetting-drawing.ts';
import { intervalWords } from './interval-words.ts';

const labels: Readonly<Record<Grade, string>> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };
const day = 86_400_000;

/** What each of the four grades does to a card, in words and in days. */
export function outcomesOf(choices: Choices): Outcome[] {
	return ([1, 2, 3, 4] as const).map((grade) => {
		const { due, last = due, stability, interval } = choices[grade];
		// The schedule counts days by the calendar: three days are not “2.6 days” in the evening.
		const length = interval > 0 ? interval * day : due - last;
		return {
			grade,
			label: labels[grade],
			words: intervalWords(length),
			days: length / day,
			stability
		};
	});
}
