import type { Axis } from '$lib/content';
import type { Score } from '$lib/study';
import type { AskedQuestion } from './interview-page.ts';

const numbers = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];

/** “You made four of the five points that must be there.” */
export function mustWords({ must }: Score, question: AskedQuestion): string {
	const all = question.must.length;
	if (question.about) {
		return must === all
			? 'You made the point that was missing last time.'
			: 'The point that was missing last time is still missing.';
	}
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

/** In a table. */
export const levelOf: Readonly<Record<Score['heard'], string>> = {
	'not-yet': 'not yet',
	mid: 'mid',
	senior: 'senior',
	staff: 'staff'
};

/** Which axis goes best and which worst, in a sentence; empty where they cannot be told apart. */
export function trendWords(means: Partial<Record<Axis, number>>): string {
	const ranked = (Object.entries(means) as [Axis, number][]).sort((a, b) => b[1] - a[1]);
	const [best, worst] = [ranked[0], ranked.at(-1)];
	if (!best || !worst || percent(best[1]) === percent(worst[1])) return '';
	return `Of late ${axisWords[best[0]].toLowerCase()} goes best, at ${percent(best[1])}, and ${axisWords[worst[0]].toLowerCase()} worst, at ${percent(worst[1])}.`;
}

/** “2 not yet, 1 mid”, the lowest level first; empty for none. */
export function countLevels(heard: readonly Score['heard'][]): string {
	return (Object.keys(levelOf) as Score['heard'][])
		.map((level) => [heard.filter((one) => one === level).length, levelOf[level]] as const)
		.filter(([count]) => count > 0)
		.map(([count, level]) => `${count} ${level}`)
		.join(', ');
}
