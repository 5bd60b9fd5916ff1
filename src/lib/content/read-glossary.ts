import { isMap, isScalar, LineCounter, parseDocument, type Pair } from 'yaml';
import { ContentError } from './content-error.ts';
import { Fields } from './fields.ts';
import { wordCount } from './word-count.ts';

/** A word of the trade, as the glossary explains it. */
export type Term = {
	/** What `term:` links name, for ever. */
	id: string;
	term: string;
	/** Abbreviations and other names. */
	also: string[];
	definition: string;
	/** The lesson that teaches it, or a section of it: `drift-detection#large-n`. */
	lesson: string | undefined;
	/** The part of a lab in which it can be tried: `drift/stream`. */
	lab: string | undefined;
	/** Ids of terms to read next. */
	see: string[];
	/** File and line, for complaints. */
	path: string;
};

const fewestWords = 15;
const mostWords = 45;

/**
 * Reads one file of `content/glossary`: terms by their ids.
 *
 * @param path the file's name, such as `content/glossary/drift.yaml`
 * @param text the whole file
 * @throws ContentError with the line if YAML cannot read it, an id is used twice or is no slug, a
 *   field is missing or wrong, or a definition is too short or too long
 */
export function readGlossary(path: string, text: string): Term[] {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, prettyErrors: false });
	const placed = (offset: number) => `${path}:${lineCounter.linePos(offset).line}`;
	const [wrong] = document.errors;
	if (wrong) throw new ContentError(placed(wrong.pos[0]), `This is not YAML: ${wrong.message}`);
	if (!isMap(document.contents)) {
		throw new ContentError(path, 'The file must hold terms by their ids.');
	}
	return document.contents.items.map((pair) => {
		const { id, offset } = named(pair, path);
		return readTerm(placed(offset), id, document.get(id, false));
	});
}

function named({ key }: Pair, path: string): { id: string; offset: number } {
	if (!isScalar(key)) throw new ContentError(path, 'Each term needs an id of its own.');
	return { id: String(key.value), offset: key.range?.[0] ?? 0 };
}

function readTerm(path: string, id: string, node: unknown): Term {
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
		throw new ContentError(path, `“${id}” must be small letters, digits and single hyphens.`);
	}
	const fields = new Fields(path, isMap(node) ? node.toJSON() : node);
	const term = {
		id,
		term: fields.text('term'),
		also: fields.texts('also'),
		definition: definition(fields),
		lesson: fields.optionalText('lesson') || undefined,
		lab: fields.optionalText('lab') || undefined,
		see: fields.texts('see'),
		path
	};
	fields.nothingElse();
	return term;
}

function definition(fields: Fields): string {
	const text = fields.text('definition');
	const words = wordCount(text);
	if (words >= fewestWords && words <= mostWords) return text;
	throw fields.error(
		`“definition” has ${words} words; it should have ${fewestWords} to ${mostWords}.`
	);
}
