import type { LessonCode } from '$lib/components/lesson';
import type { Component } from 'svelte';

/** One chunk a lesson. The list of them is read with the first lesson that wakes: no page pays for it. */
const texts = import.meta.glob<{ default: Component }>('/content/lessons/*/[0-9]*.md');

/**
 * The code that wakes a lesson.
 *
 * @param path the lesson's file, such as `content/lessons/04-watching-it-live/16-drift-detection.md`
 */
export async function lessonCode(path: string): Promise<LessonCode> {
	const text = texts[`/${path}`];
	if (!text) throw new Error(`There is no text ${path}.`);
	const article = import('$lib/components/lesson/LessonArticle.svelte');
	return { Article: (await article).default, Text: (await text()).default };
}
