import type { Card, CardBlock, DeckLesson } from '../content/index.ts';
import {
	copiedFrom,
	dayLength,
	dayOf,
	type CardState,
	type OwnCard,
	type StudyEvent,
	type StudySettings,
	type Zone
} from '../study/index.ts';
import { checksum } from './checksum.ts';
import type { Collection, Row } from './collection.ts';
import { configJson, deckOptionsJson, decksJson, rootDeck, type ExportDeck } from './decks.ts';
import { exportNote, type AskedWords, type ExportNote } from './export-note.ts';
import { newSchedule, revlogRows, scheduleOf } from './export-schedule.ts';
import { htmlWords } from './html-words.ts';
import { modelIds, modelsJson } from './models.ts';
import { siteAddress, sourceOf } from './site-address.ts';
import { stableId } from './stable-id.ts';

/** All that an export is made of. */
export type ExportInput = {
	readonly lessons: readonly DeckLesson[];
	/** Cards of the book; none to export only one's own. */
	readonly cards: readonly Card[];
	readonly own: readonly OwnCard[];
	/** Of cards with drawn numbers, by their ids. */
	readonly asked: Readonly<Record<string, AskedWords>>;
	/** Empty to export cards without what is remembered of them. */
	readonly states: readonly CardState[];
	readonly log: readonly StudyEvent[];
	readonly settings: StudySettings;
	/** Now, milliseconds since 1970. */
	readonly at: number;
	/** The address of the site, with a slash at its end. */
	readonly site: string;
};

/** What a caller brings along. */
export type ExportTools = {
	readonly zone: Zone;
	/** Reads Markdown. */
	readonly cardBlocks: (markdown: string) => CardBlock[];
};

const ownDeck = 'My own cards';

/** The collection that an Anki package of these cards holds. */
export function exportCollection(input: ExportInput, tools: ExportTools): Collection {
	const notes = exportNotes(input, tools);
	const decks = decksOf(notes, input.lessons);
	const taken = { notes: new Set<number>(), cards: new Set<number>() };
	const states = new Map(input.states.map((state) => [state.card, state]));
	const counting = { settings: input.settings, zone: tools.zone, first: firstDay(input, tools) };
	const [noteRows, cardRows]: [Row[], Row[]] = [[], []];
	const ids = new Map<string, number>();
	for (const note of notes) {
		const id = stableId(note.guid, taken.notes);
		noteRows.push(noteRow(id, note));
		for (const { ord, asked } of note.cards) {
			const card = stableId(`card ${asked}`, taken.cards);
			ids.set(asked, card);
			const state = states.get(asked);
			const place = cardRows.length + 1;
			const { numbers, data } = state
				? scheduleOf(state, place, counting)
				: newSchedule(place, false);
			const deck = decks.of(note.lesson).id;
			const changed = Math.floor((state?.memory.last ?? input.at) / 1000);
			cardRows.push([card, id, deck, ord, changed, -1, ...numbers, 0, 0, 0, data]);
		}
	}
	return {
		col: colRow(input, tools, { decks: decks.all, first: counting.first, cards: cardRows.length }),
		...{ notes: noteRows, cards: cardRows },
		revlog: revlogRows(input.log, (asked) => ids.get(asked))
	};
}

function exportNotes(input: ExportInput, { cardBlocks }: ExportTools): ExportNote[] {
	const { site, lessons } = input;
	const address = siteAddress(site);
	const versions = new Map(input.own.map((own) => [copiedFrom(own.id) ?? own.id, own]));
	const rules = { address, sourceOf: sourceOf(lessons, site), changed: input.at };
	const book = input.cards.map((card) => {
		const own = versions.get(card.id);
		versions.delete(card.id);
		if (!own) return exportNote(card, { ...rules, asked: input.asked[card.id], own: 'no' });
		const version = ownAsCard({ ...own, id: card.id }, cardBlocks);
		return exportNote(version, { ...rules, asked: undefined, changed: own.at, own: 'version' });
	});
	const mine = [...versions].map(([id, own]) => {
		const kind = copiedFrom(own.id) === undefined ? 'yes' : 'version';
		const card = ownAsCard({ ...own, id }, cardBlocks);
		return exportNote(card, { ...rules, asked: undefined, changed: own.at, own: kind });
	});
	return [...book, ...mine];
}

const blank = { level: 1, questions: [], siblings: '', options: [], task: '', figure: '', lab: '' };

function ownAsCard(own: OwnCard, cardBlocks: ExportTools['cardBlocks']): Card {
	const { id, kind, lesson, section, tags } = own;
	const text = { front: cardBlocks(own.front), back: cardBlocks(own.back) };
	return { ...blank, level: 1, ...{ id, kind, lesson, section }, tags: [...tags], ...text };
}

function decksOf(notes: readonly ExportNote[], lessons: readonly DeckLesson[]) {
	const taken = new Set<number>([1]);
	const deck = (key: string, name: string): ExportDeck => ({
		id: stableId(`deck ${key}`, taken),
		name: [rootDeck, name.replace(/::+/g, ':')].filter(Boolean).join('::'),
		about: ''
	});
	const root = deck('', '');
	const used = new Set(notes.map(({ lesson }) => lesson));
	const ofLesson = new Map(
		lessons
			.filter(({ id }) => used.has(id))
			.map(({ id, number, title }) => [id, deck(id, `${String(number).padStart(2, '0')} ${title}`)])
	);
	const isElsewhere = [...used].some((lesson) => !ofLesson.has(lesson));
	const own = deck('own', ownDeck);
	return {
		all: [root, ...ofLesson.values(), ...(isElsewhere ? [own] : [])],
		of: (lesson: string) => ofLesson.get(lesson) ?? own
	};
}

function noteRow(id: number, { guid, model, fields, tags, changed }: ExportNote): Row {
	const first = htmlWords(fields[0] ?? '');
	const tagged = tags.length > 0 ? ` ${tags.join(' ')} ` : '';
	const written = [guid, modelIds[model], Math.floor(changed / 1000), -1, tagged];
	return [id, ...written, fields.join('\u001f'), first, checksum(first), 0, ''];
}

type Made = { decks: readonly ExportDeck[]; first: string; cards: number };

function colRow({ at, settings }: ExportInput, { zone }: ExportTools, made: Made): Row {
	const midnight = Date.parse(made.first);
	const offset = zone(midnight + dayLength / 2);
	const start = midnight + (settings.dayStart * 60 - offset) * 60_000;
	const deck = made.decks[0]?.id ?? 1;
	return [
		...[1, Math.floor(start / 1000), at, at, 11, 0, 0, 0],
		configJson({
			...{ deck, model: modelIds.basic, position: made.cards + 1, dayStart: settings.dayStart },
			offset: { then: -offset, now: -zone(at) }
		}),
		...[modelsJson(deck), decksJson(made.decks, Math.floor(at / 1000)), deckOptionsJson(), '{}']
	];
}

/** Before everything that has a day, so that no day is negative. */
function firstDay({ states, at, settings }: ExportInput, { zone }: ExportTools): string {
	const earliest = states
		.filter(({ memory }) => memory.stage === 2)
		.reduce((least, { memory }) => Math.min(least, memory.due), at);
	return dayOf(Math.max(0, earliest), { dayStart: settings.dayStart, zone });
}
