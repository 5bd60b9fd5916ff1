import type { Score } from '$lib/study';
import type { AskedQuestion } from './interview-page.ts';

const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

/** “You made four of the five points that must be there.” */
export function mustWords({ must }: Score, question: AskedQuestion): string {
	const all = question.must.length;
	if (must === all) return `You made all ${numbers[all]} points that must be there.`;
	return `You made ${numbers[must]} of the ${numbers[all]} points that must be there.`;
}

/** Whom an interviewer would have heard, and what was missing to the next. */
export const heardWords: Readonly<Record<Score['heard'], string>> = {
	'not-yet': 'Not yet a pass: too little of what must be there.',
	mid: 'A pass for a mid-level engineer. A senior says all that must be there, half of what is good to hear, and no red flag.',
	senior: 'A senior’s answer. A staff engineer adds what only experience says unasked.',
	staff: 'A staff engineer’s answer.'
};

export const axisWords = {
	problem: 'Problem',
	data: 'Data and features',
	modelling: 'Modelling',
	operations: 'Operations',
	communication: 'Communication'
} as const;

export const percent = (share: number) => `${Math.round(100 * share)} %`;
