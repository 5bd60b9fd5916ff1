import type { Catalogue, FoundFiles } from './build-catalogue.ts';
import { ContentError } from './content-error.ts';
import { readGlossary, type Term } from './read-glossary.ts';
import { termLinks } from './term-links.ts';

/** A term with its place in the book. */
export type GlossaryTerm = Omit<Term, 'path' | 'lesson' | 'lab' | 'see'> & {
	/** Where it is taught and used, in the order of the course; `anchor` where a section is named. */
	lessons: { id: string; title: string; anchor?: string }[];
	/** The part of a lab in which it can be tried. */
	lab?: { id: string; title: string };
	see: { id: string; term: string }[];
};

/**
 * Reads the whole glossary, checks it against itself and the lessons, and finds which lessons use
 * each term.
 *
 * @param files all of `content/glossary`
 * @param lessonFiles all of `content/lessons`, for the links in them
 * @param lessons as read from them
 * @param labs titles of the parts of labs by their ids, such as `drift/stream`
 * @returns the terms in the order of a dictionary
 * @throws ContentError if an id or a name is used twice, or a term names a term, a lesson, a section or
 *   a part of a lab that does not exist
 */
export function buildGlossary(
	files: FoundFiles,
	lessonFiles: FoundFiles,
	lessons: Catalogue['lessons'],
	labs: ReadonlyMap<string, string> = new Map()
): GlossaryTerm[] {
	const terms = Object.entries(files).flatMap(([path, text]) => readGlossary(path, text));
	const known = new Map<string, Term>();
	for (const term of terms) {
		const other = known.get(term.id);
		if (other) throw new ContentError(term.path, `The id “${term.id}” is taken by ${other.path}.`);
		known.set(term.id, term);
	}
	for (const term of terms) knownLesson(term, lessons);
	const uses = lessons.map(({ path }) => new Set(termLinks(lessonFiles[path] ?? '')));
	return terms
		.map((term) => ({
			id: term.id,
			term: term.term,
			also: term.also,
			definition: term.definition,
			lessons: lessons.flatMap((lesson, place) => {
				const [id, anchor] = term.lesson?.split('#') ?? [];
				const at = { id: lesson.id, title: lesson.title };
				if (id === lesson.id) return anchor === undefined ? at : { ...at, anchor };
				return uses[place]?.has(term.id) ? at : [];
			}),
			...labOf(term, labs),
			see: seenTerms(term, known)
		}))
		.sort((one, other) => one.term.localeCompare(other.term, 'en'));
}

function labOf({ lab: id, path }: Term, labs: ReadonlyMap<string, string>) {
	if (id === undefined) return {};
	const title = labs.get(id);
	if (title === undefined) throw new ContentError(path, `There is no part of a lab “${id}”.`);
	return { lab: { id, title } };
}

function seenTerms(term: Term, known: ReadonlyMap<string, Term>): GlossaryTerm['see'] {
	return term.see.map((id) => {
		const other = known.get(id);
		if (!other || other === term) {
			throw new ContentError(term.path, `“see” has “${id}”, which is no other term.`);
		}
		return { id, term: other.term };
	});
}

function knownLesson({ path, lesson: place }: Term, lessons: Catalogue['lessons']): void {
	if (place === undefined) return;
	const [id, anchor] = place.split('#');
	const lesson = lessons.find((one) => one.id === id);
	if (!lesson) throw new ContentError(path, `There is no lesson “${id}”.`);
	if (anchor === undefined || lesson.sections.some((section) => section.id === anchor)) return;
	throw new ContentError(path, `The lesson “${id}” has no section “${anchor}”.`);
}
