import { cardMarkdown } from '../content/index.ts';
import { hashText } from '../random/index.ts';
import type { OwnCard } from '../study/index.ts';
import { csvColumns, type CsvColumns } from './csv-columns.ts';
import type { CsvHead } from './csv-head.ts';
import { cardOfGuid } from './guid.ts';
import { htmlBlocks } from './html-blocks.ts';
import { ImportTally, type ImportReading } from './import-reading.ts';
import { longestSide, whyNoCard, type ReadRules } from './read-note.ts';
import { readTags } from './read-tags.ts';
import { cardLink } from './site-address.ts';

const gapMark = /\{\{c[1-9]\d{0,2}::/;
const htmlMark = /<(?:br|b|i|u|div|span|p|img|ul|ol|li|strong|em|a)\b[^<>]{0,200}>|&nbsp;/i;

const isHtml = (cell: string) => htmlMark.test(cell);

/** What the header of our own file says; ids let it be read again without doubling. */
export const csvNames = ['id', 'front', 'back', 'tags', 'lesson', 'section'] as const;

/** Own cards as rows of a table, the Markdown of both sides as typed. */
export function ownRows(own: readonly OwnCard[]): string[][] {
	const rows = own.map(({ id, front, back, tags, lesson, section }) =>
		[id, front, back, tags.join(' '), lesson, section].map(safeCell)
	);
	return [[...csvNames], ...rows];
}

/** A spreadsheet takes such a cell for a formula and would run it: the mark in front keeps it text. */
const formula = /^'*[=+\-@\t\r]/;
const safeCell = (text: string) => (formula.test(text) ? `'${text}` : text);
const plainCell = (text: string) =>
	text.startsWith("'") && formula.test(text) ? text.slice(1) : text;

/**
 * The rows of a table as cards. Without a word on it cells are Markdown; Anki's `#html:true` makes
 * them HTML and `#html:false` plain text, and where tags stand in them they are read as HTML.
 */
export function csvCards(
	rows: readonly (readonly string[])[],
	head: CsvHead,
	rules: ReadRules & { names: readonly string[] | undefined }
): ImportReading {
	const columns = csvColumns(rules.names ?? rows[0] ?? [], rules.names !== undefined, head);
	const body = columns.hasNames ? rows.slice(1) : rows;
	const form = head.html ?? guessedForm(body, columns);
	const tally = new ImportTally();
	for (const row of body) {
		if (row.every((cell) => cell.trim() === '')) continue;
		readRow(row.map(plainCell), { columns, head, form, rules, tally });
	}
	const guessed = head.html === undefined && form;
	return tally.finish('CSV', guessed ? ['HTML was found in the cells and read as text.'] : []);
}

/** Only our own tables have lessons, and theirs is Markdown. */
function guessedForm(rows: readonly (readonly string[])[], { lesson }: CsvColumns) {
	return (lesson === -1 && rows.some((row) => row.some(isHtml))) || undefined;
}

type RowRules = {
	columns: CsvColumns;
	head: CsvHead;
	form: boolean | undefined;
	rules: ReadRules;
	tally: ImportTally;
};

function readRow(row: readonly string[], { columns, head, form, rules, tally }: RowRules): void {
	const cell = (place: number) => (place < 0 ? '' : (row[place] ?? ''));
	const [front, back] = [columns.front, columns.back].map((place) => {
		const text = cell(place);
		// Too long to be read: it is left out as it stands.
		return text.length > longestSide ? text : sideOf(text, form, rules.site, tally);
	}) as [string, string];
	const kind = gapMark.test(front) ? 'cloze' : 'recall';
	const missing = whyNoCard({ kind, front, back });
	if (missing) return tally.leaveOut(missing, front || back);
	const id = idOf(cell(columns.id), front, rules);
	if (id === undefined) return tally.leaveOut('book', front);
	const { tags, ...place } = readTags(`${cell(columns.tags)} ${head.tags}`);
	tally.take({
		...{ id, kind, front, back, tags, at: rules.at },
		lesson: nameIn(cell(columns.lesson)) || place.lesson,
		section: nameIn(cell(columns.section)) || place.section
	});
}

const nameIn = (cell: string) => (/^[a-z0-9-]{1,100}$/.test(cell) ? cell : '');

/** By the name that the file gives it, else by its question; undefined for a card of the book. */
function idOf(name: string, front: string, { book }: ReadRules): string | undefined {
	const id = name.trim();
	if (/^own-[\w.-]{1,190}$/.test(id)) return id;
	if (id === '') {
		const key = hashText(front.trim()).map((word) => (word >>> 0).toString(36));
		return `own-csv-${key.join('')}`;
	}
	const card = cardOfGuid(id);
	if (card.startsWith('own-')) return card;
	return book.has(card) ? undefined : cardOfGuid(`anki ${id}`);
}

function sideOf(text: string, form: boolean | undefined, site: string, tally: ImportTally): string {
	if (form === undefined) return text.trim();
	const html = form ? text : plainHtml(text);
	const { blocks, media } = htmlBlocks(html, { gaps: true, link: cardLink(site) });
	tally.media += media;
	return cardMarkdown(blocks);
}

const plainHtml = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\r?\n/g, '<br>');
