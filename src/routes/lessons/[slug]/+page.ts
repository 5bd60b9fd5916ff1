import { browser, dev } from '$app/environment';
import type { LessonCode } from '$lib/components/lesson';
import { error } from '@sveltejs/kit';
import type { Component } from 'svelte';

/** One chunk a lesson, known to this route alone: no other page grows with the course. */
const texts = import.meta.glob<{ default: Component }>('/content/lessons/**/*.md');

export async function load({ data }) {
	const { id, path } = data.lesson;
	const text = texts[`/${path}`];
	if (!text) error(404, `There is no lesson “${id}”.`);
	const loadCode = async (): Promise<LessonCode> => {
		const article = import('$lib/components/lesson/LessonArticle.svelte');
		return { Article: (await article).default, Text: (await text()).default };
	};
	return { page: data, loadCode, code: isPrinted(id) ? undefined : await loadCode() };
}

/**
 * Whether the lesson came with the page, so that its code can wait for the first touch. While
 * developing it does not wait: the styles come with the code there.
 */
function isPrinted(id: string): boolean {
	return browser && !dev && document.querySelector(`[data-lesson="${id}"]`) !== null;
}
