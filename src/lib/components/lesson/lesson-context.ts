import type { Check, Correction, SayIt } from '$lib/content';
import type { AskedTask } from '$lib/study';
import { getContext, setContext } from 'svelte';

/** A correction with its place among those that exist: "2 of 4". */
export type PlacedCorrection = Correction & { place: number; of: number };

/** What the tags of a lesson look up by id. */
export type LessonContext = {
	checks: readonly Check[];
	/** The first numbers of each question to compute, by the check's id. */
	asked: Readonly<Record<string, AskedTask>>;
	corrections: readonly PlacedCorrection[];
	sayIt: SayIt;
};

const contextKey = Symbol('the lesson on this page');

/** Called once by the lesson's page. */
export function provideLesson(lesson: () => LessonContext): void {
	setContext(contextKey, lesson);
}

/** The lesson that a tag stands in. */
export function currentLesson(): LessonContext {
	return getContext<() => LessonContext>(contextKey)();
}
