import { buildGlossary } from '$lib/content';
import { catalogue, lessonFiles } from '../lessons/catalogue.server';

const files = import.meta.glob<string>('/content/glossary/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Every term, read and checked once a build. */
export const glossary = buildGlossary(
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text])),
	lessonFiles,
	catalogue.lessons
);
