import { LineCounter, parseDocument } from 'yaml';
import { ContentError } from './content-error.ts';
import { Fields } from './fields.ts';
import type { Lesson } from './read-lesson.ts';
import type { FoundFiles } from './build-catalogue.ts';
import { sectionTitle } from './section-text.ts';

/** One line of the printed sheet, and the lesson behind it. */
export type SheetLine = {
	/** Set in bold before the text; '' for none. */
	name: string;
	text: string;
	/** A box to tick stands before it. */
	check: boolean;
	lesson: { id: string; number: number; title: string; section: string };
};

/** A block of the printed sheet. */
export type SheetBlock = { title: string; lines: SheetLine[] };

/**
 * Reads `content/cheatsheet.yaml`.
 *
 * @param found the file's name and the whole file
 * @param lessons of the catalogue
 * @param files the lessons' texts by path
 * @throws ContentError if YAML cannot read it, a field is missing or wrong, or a line leads to a lesson
 *   or section that does not exist
 */
export function readCheatsheet(
	found: { path: string; text: string },
	lessons: readonly Lesson[],
	files: FoundFiles
): SheetBlock[] {
	const counter = new LineCounter();
	const document = parseDocument(found.text, { lineCounter: counter, prettyErrors: false });
	const [wrong] = document.errors;
	if (wrong) {
		const place = `${found.path}:${counter.linePos(wrong.pos[0]).line}`;
		throw new ContentError(place, `This is not YAML: ${wrong.message}`);
	}
	const blocks = new Fields(found.path, { blocks: document.toJS() as unknown }).groups('blocks');
	return blocks.map((fields) => {
		const block = {
			title: fields.text('title'),
			lines: fields.groups('lines').map((line) => sheetLine(line, lessons, files))
		};
		fields.nothingElse();
		return block;
	});
}

function sheetLine(fields: Fields, lessons: readonly Lesson[], files: FoundFiles): SheetLine {
	const [id, section = ''] = fields.text('lesson').split('#');
	const lesson = lessons.find((other) => other.id === id);
	if (!lesson) throw fields.error(`A line leads to the lesson “${id}”, which does not exist.`);
	if (section && sectionTitle(files[lesson.path] ?? '', section) === undefined) {
		throw fields.error(`A line leads to “#${section}”, which the lesson “${id}” does not have.`);
	}
	const line = {
		name: fields.optionalText('name'),
		text: fields.text('text'),
		check: fields.flag('check'),
		lesson: { id: lesson.id, number: lesson.number, title: lesson.title, section }
	};
	fields.nothingElse();
	return line;
}
