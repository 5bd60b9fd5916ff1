import type { Question } from '$lib/content';
import type { AskedOn } from '$lib/study';

/** What a round is chosen from. */
export type ListedQuestion = Pick<
	Question,
	'id' | 'title' | 'asked' | 'level' | 'lessons' | 'axes'
>;

/** A question with its rubric; its model answers are fetched when they are asked for. */
export type AskedQuestion = AskedOn;

/** Model answers by the question’s id. */
export type ModelAnswers = Readonly<Record<string, Question['answers']>>;

/** For a list of lessons to choose from. */
export type FocusLesson = { id: string; label: string };

export const levelWords = { 1: 'everybody', 2: 'seniors', 3: 'staff engineers' } as const;
