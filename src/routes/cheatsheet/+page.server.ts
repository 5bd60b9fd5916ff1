import { readCheatsheet } from '$lib/content';
import text from '/content/cheatsheet.yaml?raw';
import { catalogue, lessonFiles } from '../lessons/catalogue.server';
import type { CheatsheetPage } from './cheatsheet-page.ts';

/** Read and held against the lessons once a build. */
const blocks = readCheatsheet(
	{ path: 'content/cheatsheet.yaml', text },
	catalogue.lessons,
	lessonFiles
);

export function load() {
	const lessons = new Set(blocks.flatMap(({ lines }) => lines.map(({ lesson }) => lesson.id)));
	const page: CheatsheetPage = { blocks, lessons: lessons.size };
	return { page };
}
