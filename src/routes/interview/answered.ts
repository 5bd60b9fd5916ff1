import { scoreAnswer, type Said, type Score } from '$lib/study';
import type { AskedQuestion } from './interview-page.ts';

/** A question that was answered: what counts as said is the learner's word. */
export type Answered = {
	question: AskedQuestion;
	said: ReadonlySet<string>;
	spent: number;
	score: Score;
};

export function answered(
	question: AskedQuestion,
	said: ReadonlySet<string>,
	spent: number
): Answered {
	return { question, said, spent, score: scoreAnswer(question, said) };
}

export const noPoints: ReadonlySet<string> = new Set();
export const idsOf = (found: readonly Said[]): ReadonlySet<string> =>
	new Set(found.map(({ id }) => id));
export const setOf = (ids: readonly string[]): ReadonlySet<string> => new Set(ids);

/** What was said, with one point ticked otherwise. */
export function overruled(
	said: ReadonlySet<string>,
	id: string,
	isSaid: boolean
): ReadonlySet<string> {
	return setOf(isSaid ? [...said, id] : [...said].filter((one) => one !== id));
}
