import { cardMarkdown } from '../content/index.ts';
import { copyId, type OwnCard } from '../study/index.ts';
import type { ForeignNote, LeftOutReason } from './foreign-note.ts';
import { cardOfGuid } from './guid.ts';
import { htmlBlocks } from './html-blocks.ts';
import { htmlWords } from './html-words.ts';
import type { ImportTally } from './import-reading.ts';
import { readTags } from './read-tags.ts';
import { cardLink } from './site-address.ts';

export type ReadRules = {
	/** Now, milliseconds since 1970. */
	readonly at: number;
	/** The site's address, with a slash at its end. */
	readonly site: string;
	/** The cards that the book has. */
	readonly book: ReadonlySet<string>;
};

/** The most characters of a side that can be kept, and of a field that is looked at. */
export const longestSide = 64_000;
const longestField = 200_000;
const gapMark = /\{\{c[1-9]\d{0,2}::/;

/** Makes a card of a note, or says why not. */
export function readNote(note: ForeignNote, rules: ReadRules, tally: ImportTally): void {
	const fields = ownFields(note);
	const words = htmlWords(fields.find((field) => field.trim() !== '')?.slice(0, 2000) ?? '');
	const unread = whyUnread(note, fields, words);
	if (unread) return tally.leaveOut(unread, words.replace(/\{\{.*?\}\}/g, ''));
	const place = readTags(note.tags);
	const id = idOf(note.guid, place.isVersion, rules.book);
	if (id === undefined) return tally.leaveOut('book', words);
	const { front, back, media } = sidesOf(fields, note.isCloze, rules.site);
	const kind = note.isCloze && gapMark.test(front) ? 'cloze' : 'recall';
	const missing = whyNoCard({ kind, front, back });
	if (missing) return tally.leaveOut(missing, words);
	tally.media += media;
	if (!note.isCloze && note.cards > 1) tally.reversed += 1;
	const { lesson, section, tags } = place;
	tally.take({ id, kind, front, back, lesson, section, tags, at: rules.at });
}

/** What is no card by what its fields hold. */
function whyUnread(
	{ isCloze }: ForeignNote,
	fields: readonly string[],
	words: string
): LeftOutReason | undefined {
	if (words.startsWith('Please update to the latest Anki version')) return 'placeholder';
	if (isCloze && fields.some((field) => field.includes('image-occlusion:'))) return 'picture';
	return fields.some((field) => field.length > longestField) ? 'too-long' : undefined;
}

/** Why two sides do not make a card; undefined where they do. */
export function whyNoCard({
	kind,
	front,
	back
}: Pick<OwnCard, 'kind' | 'front' | 'back'>): LeftOutReason | undefined {
	if (front.trim() === '') return 'empty';
	if (kind === 'recall' && back.trim() === '') return 'no-answer';
	return Math.max(front.length, back.length) > longestSide ? 'too-long' : undefined;
}

/** Of a note of ours without the last field, which only says where it is from. */
function ownFields({ guid, fields }: ForeignNote): readonly string[] {
	return guid.startsWith('fieldbook-') ? fields.slice(0, 2) : fields;
}

/** Undefined for a card that the book has. */
function idOf(guid: string, isVersion: boolean, book: ReadonlySet<string>): string | undefined {
	const card = cardOfGuid(guid);
	if (card.startsWith('own-')) return card;
	if (isVersion) return copyId(card);
	return book.has(card) ? undefined : cardOfGuid(`anki ${guid}`);
}

/** The first side is the first field with anything in it; all others follow on the other side. */
function sidesOf(fields: readonly string[], isCloze: boolean, site: string) {
	const rules = { gaps: isCloze, link: cardLink(site) };
	const read = fields.map((field) => htmlBlocks(field, rules));
	const [first, ...others] = read.filter(({ blocks }) => blocks.length > 0);
	return {
		front: cardMarkdown(first?.blocks ?? []),
		back: cardMarkdown(others.flatMap(({ blocks }) => blocks)),
		media: read.reduce((sum, reading) => sum + reading.media, 0)
	};
}
