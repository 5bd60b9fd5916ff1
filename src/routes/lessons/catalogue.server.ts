import { buildCatalogue, type FoundFiles } from '$lib/content';

const lessons = import.meta.glob<string>('/content/lessons/**/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});
const corrections = import.meta.glob<string>('/content/corrections/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The lessons' files by name, for what looks into their text. */
export const lessonFiles = fromHouse(lessons);

/** Everything in `content/`, read and checked once a build. Wrong content stops it here. */
export const catalogue = buildCatalogue(lessonFiles, fromHouse(corrections));

/** Names files as an author knows them: `content/...`, without the first slash. */
function fromHouse(files: FoundFiles): FoundFiles {
	return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text]));
}
