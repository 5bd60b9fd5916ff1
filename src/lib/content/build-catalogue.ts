import { ContentError } from './content-error.ts';
import { placeIn } from './place-in.ts';
import { readCorrection, type Correction } from './read-correction.ts';
import { readLesson, type Lesson } from './read-lesson.ts';
import { readPart, type Part } from './read-part.ts';

/** Files as found: name to text. */
export type FoundFiles = Readonly<Record<string, string>>;

/** What there is: every count and list on a screen comes from here. */
export type Catalogue = {
	/** Parts that have at least one lesson, in order. */
	parts: CataloguePart[];
	/** All lessons, in the order of the course. */
	lessons: Lesson[];
	corrections: Correction[];
};

/** A part of the course with the lessons that exist in it. */
export type CataloguePart = Part & { lessons: Lesson[] };

/**
 * Reads everything that was found and checks it against itself.
 *
 * @param lessonFiles all of `content/lessons`, the parts' `index.md` among them
 * @param correctionFiles all of `content/corrections`
 * @throws ContentError if a file cannot be read, an id or number is used twice, a lesson's folder has
 *   no `index.md`, or a lesson names a correction or an earlier lesson that does not exist
 */
export function buildCatalogue(lessonFiles: FoundFiles, correctionFiles: FoundFiles): Catalogue {
	const files = Object.entries(lessonFiles);
	const parts = files
		.filter(([path]) => path.endsWith('/index.md'))
		.map(([path, text]) => ({ folder: folderOf(path), ...readPart(path, text) }));
	const lessons = files
		.filter(([path]) => !path.endsWith('/index.md'))
		.map(([path, text]) => readLesson(path, text))
		.sort((one, other) => one.number - other.number);
	const corrections = Object.entries(correctionFiles)
		.map(([path, text]) => readCorrection(path, text))
		.sort((one, other) => one.id.localeCompare(other.id, 'en', { numeric: true }));

	once(lessons, 'id');
	once(lessons, 'number');
	knownCorrections(lessons, corrections, lessonFiles);
	knownNeeds(lessons, lessonFiles);
	knownFolders(lessons, new Set(parts.map(({ folder }) => folder)));
	return {
		parts: parts
			.sort((one, other) => one.number - other.number)
			.map(({ folder, ...part }) => ({
				...part,
				lessons: lessons.filter(({ path }) => folderOf(path) === folder)
			}))
			.filter((part) => part.lessons.length > 0),
		lessons,
		corrections
	};
}

function once(lessons: readonly Lesson[], field: 'id' | 'number'): void {
	for (const [index, lesson] of lessons.entries()) {
		const other = lessons.slice(0, index).find((earlier) => earlier[field] === lesson[field]);
		if (!other) continue;
		throw new ContentError(
			lesson.path,
			`The ${field} “${lesson[field]}” is taken by ${other.path}.`
		);
	}
}

function knownCorrections(
	lessons: readonly Lesson[],
	corrections: readonly Correction[],
	files: FoundFiles
): void {
	const known = corrections.map(({ id }) => id);
	for (const lesson of lessons) {
		const unknown = lesson.corrections.find((id) => !known.includes(id));
		if (!unknown) continue;
		throw new ContentError(
			placeIn(lesson.path, files[lesson.path] ?? '', unknown),
			`There is no correction “${unknown}”. There are: ${known.join(', ')}.`
		);
	}
}

/** A lesson builds on earlier ones only, so that the course can be read from front to back. */
function knownNeeds(lessons: readonly Lesson[], files: FoundFiles): void {
	for (const lesson of lessons) {
		const earlier = lessons.filter(({ number }) => number < lesson.number).map(({ id }) => id);
		const unknown = lesson.needs.find((id) => !earlier.includes(id));
		if (!unknown) continue;
		throw new ContentError(
			placeIn(lesson.path, files[lesson.path] ?? '', unknown),
			`“needs” has “${unknown}”, which is no earlier lesson. There are: ${earlier.join(', ')}.`
		);
	}
}

function knownFolders(lessons: readonly Lesson[], folders: ReadonlySet<string>): void {
	const lost = lessons.find(({ path }) => !folders.has(folderOf(path)));
	if (lost) throw new ContentError(lost.path, 'Its folder needs an index.md that names the part.');
}

function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/'));
}
