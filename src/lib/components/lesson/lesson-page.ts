import type { Lesson, Part } from '$lib/content';
import type { AskedTask } from '$lib/study';
import type { Component } from 'svelte';
import type { PlacedCorrection } from './lesson-context.ts';

type Neighbour = Pick<Lesson, 'id' | 'number' | 'title'> | undefined;

/** What a lesson's page knows besides its text. */
export type LessonPage = {
	lesson: Lesson;
	part: Part;
	previous: Neighbour;
	next: Neighbour;
	/** How many cards ask about it. */
	cards: number;
	corrections: readonly PlacedCorrection[];
	/** The first numbers of each question to compute, by the check's id. */
	asked: Readonly<Record<string, AskedTask>>;
};

/** The code of a lesson: how every lesson is set, and its own text with what moves in it. */
export type LessonCode = {
	Article: Component<{ page: LessonPage; Text: Component }>;
	Text: Component;
};
