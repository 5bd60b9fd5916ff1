import MiniSearch, { type AsPlainObject, type SearchOptions } from 'minisearch';
import { indexOptions } from './index-options.ts';
import { unpackPostings } from './pack-postings.ts';
import type { PrintedIndex } from './printed-index.ts';
import type { EntryKind, SearchEntry } from './search-entry.ts';

export type Hit = Pick<SearchEntry, 'title' | 'line' | 'path'>;

/** Hits of one kind, best first. */
export type HitGroup = { kind: EntryKind; hits: Hit[] };

/** Answers a question in words: groups in the order of their best hit. */
export type Search = (words: string) => HitGroup[];

const mostOfAKind = 6;

/** A word counts most where it names the thing, and a word as typed more than one like it. */
const ranking: SearchOptions = {
	boost: { title: 5, names: 5 },
	weights: { prefix: 0.6, fuzzy: 0.25 },
	prefix: (word) => word.length > 1,
	combineWith: 'AND'
};

/** Numbers and short words are meant as they are typed. */
const slips = (fewestLetters: number, most: number) => (word: string) =>
	word.length >= fewestLetters && !/\d/.test(word) ? most : false;

/** From strict to lenient: as typed, with one slip, with two (letters swapped), any of the words. */
const attempts: readonly SearchOptions[] = [
	{ ...ranking },
	{ ...ranking, fuzzy: slips(4, 1) },
	{ ...ranking, fuzzy: slips(5, 2) },
	{ ...ranking, fuzzy: slips(5, 2), combineWith: 'OR' }
];

/**
 * Reads what `printIndex` wrote.
 *
 * @param text the file's text
 */
export function openIndex(text: string): Search {
	const printed = JSON.parse(text) as PrintedIndex;
	const index = MiniSearch.loadJS(plainIndex(printed), indexOptions);
	const { entries, lengths } = printed;
	index.addAll(
		entries.slice(lengths.length).map(([, text], i) => ({ id: lengths.length + i, text }))
	);
	return (words) => {
		for (const attempt of attempts) {
			const found = index.search(words, attempt);
			if (found.length > 0) return grouped(found.map(({ id }) => entries[id]));
		}
		return [];
	};
}

/** The index as MiniSearch reads it. */
function plainIndex({ lengths, means, words }: PrintedIndex): AsPlainObject {
	const ids = Object.fromEntries(lengths.map((_, id) => [id, id]));
	return {
		documentCount: lengths.length,
		nextId: lengths.length,
		documentIds: ids,
		fieldIds: Object.fromEntries(indexOptions.fields.map((field, place) => [field, place])),
		fieldLength: Object.fromEntries(lengths.map((length, id) => [id, length])),
		averageFieldLength: means,
		storedFields: {},
		index: unpackPostings(words),
		serializationVersion: 2
	};
}

function grouped(found: readonly (PrintedIndex['entries'][number] | undefined)[]): HitGroup[] {
	const groups = new Map<EntryKind, Hit[]>();
	for (const entry of found) {
		if (!entry) continue;
		const [kind, title, line, path] = entry;
		const hits = groups.get(kind) ?? [];
		if (hits.length < mostOfAKind) hits.push({ title, line, path });
		groups.set(kind, hits);
	}
	return [...groups].map(([kind, hits]) => ({ kind, hits }));
}
