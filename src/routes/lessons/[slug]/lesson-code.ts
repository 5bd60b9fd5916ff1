import type { LessonCode } from '$lib/components/lesson';
import type { Component } from 'svelte';
import type { LessonAssets } from './lesson-assets.ts';
import { loadText } from './load-text.ts';

/** For printing and developing. A built page knows from its data where its text lies. */
const texts =
	import.meta.env.SSR || import.meta.env.DEV
		? import.meta.glob<{ default: Component }>('/content/lessons/*/[0-9]*.md')
		: {};

/**
 * The code that wakes a lesson.
 *
 * @param path the lesson's file, such as `content/lessons/04-watching-it-live/16-drift-detection.md`
 * @param assets where its text was built to
 */
export async function lessonCode(path: string, assets: LessonAssets): Promise<LessonCode> {
	const article = import('$lib/components/lesson/LessonArticle.svelte');
	return { Article: (await article).default, Text: await textOf(path, assets) };
}

async function textOf(path: string, assets: LessonAssets): Promise<Component> {
	if (!import.meta.env.SSR && !import.meta.env.DEV) return loadText(assets);
	const text = texts[`/${path}`];
	if (!text) throw new Error(`There is no text ${path}.`);
	return (await text()).default;
}
