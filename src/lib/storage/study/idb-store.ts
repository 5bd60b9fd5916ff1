import { countWith, emptyDay } from '$lib/study';
import type { CardState, DayCount, Draft, OwnCard, StudyEvent, StudySettings } from '$lib/study';
import { askedOf } from './asked-of.ts';
import { nextEventId, withId } from './event-id.ts';
import { findUndoable, undoReach } from './find-undoable.ts';
import { KnownStanding, type Known } from './known-standing.ts';
import { recordOf, stateOf, type Lane, type LogRecord, type StudyDatabase } from './schema.ts';
import { settled } from './settled.ts';
import type { KeptToday, OwnChange, Place, Stretch, StudyStore, UndoStamp } from './store.ts';
import { storePieces } from './store-pieces.ts';
import { sendAll, sendNow, storesOf, touched, writeAtOnce } from './touched-stores.ts';

/** Whoever reads more does not answer them one after the other. */
const fewCards = 8;

type Decide = (before: CardState | undefined) => Draft;

/** Reviews in IndexedDB. Every call that writes is one transaction. */
export class IdbStore implements StudyStore {
	#database: Promise<StudyDatabase>;
	#known = new KnownStanding();

	constructor(database: StudyDatabase) {
		this.#database = Promise.resolve(database);
	}

	/** For what is rarely done: back-ups, copies, checks. */
	database(): Promise<StudyDatabase> {
		return this.#database;
	}

	/** The browser closed the database, as when it cleared what the site keeps: it is opened again. */
	renew(open: () => Promise<StudyDatabase>) {
		this.#known.forget();
		this.#database = open();
		// Whoever asks next hears of it.
		this.#database.catch(() => {});
	}

	async settings() {
		return (await (await this.#database).get('meta', 'settings')) as StudySettings | undefined;
	}

	async keepSettings(settings: StudySettings) {
		const transaction = (await this.#database).transaction('meta', 'readwrite');
		await settled(transaction, () => transaction.store.put(settings, 'settings'));
	}

	/** Reads keys and counts, and records only of cards on a step and of today's events. */
	async today({ start, end, day }: Stretch): Promise<KeptToday> {
		const transaction = (await this.#database).transaction(touched);
		const cards = transaction.objectStore('cards');
		const queue = cards.index('queue');
		const log = transaction.objectStore('log').index('at');
		const [learning, due, fresh, seen, events, count] = await Promise.all([
			queue.getAll(inLane('learning')),
			queue.getAllKeys(inLane('due', end)),
			queue.getAllKeys(inLane('new', end)),
			cards.getAllKeys(),
			log.getAll(IDBKeyRange.bound(start, end, false, true)),
			transaction.objectStore('days').get(day)
		]);
		return {
			learning: learning.map(stateOf),
			...{ due, fresh, seen: new Set(seen) },
			...{ asked: askedOf(events), count: count ?? emptyDay(day) }
		};
	}

	async states(cards: readonly string[]) {
		const transaction = (await this.#database).transaction(['cards', 'log']);
		const store = transaction.objectStore('cards');
		const log = transaction.objectStore('log');
		const [last, ...found] = await Promise.all([
			log.openKeyCursor(null, 'prev'),
			...cards.map((card) => store.get(card))
		]);
		const states = new Map(
			found.flatMap((record) => (record ? [[record.card, stateOf(record)]] : []))
		);
		if (cards.length <= fewCards) this.#known.see(last?.key ?? 0, cards, states);
		return states;
	}

	/** One round to the browser where all that it hangs on is known, two where not. */
	async write(place: Place, decide: Decide) {
		const known = this.#known.of(place);
		if (!known) return this.#writeAnew(place, decide);
		try {
			return await this.#writeNext(known, decide);
		} catch (error) {
			this.#known.forget();
			// Another tab was first: nothing was written, and what it changed is read.
			if (error instanceof DOMException && error.name === 'ConstraintError') {
				return this.#writeAnew(place, decide);
			}
			throw error;
		}
	}

	/** Written only if the place in the log is free: then nothing has changed since it was read. */
	async #writeNext({ seq, before, count }: Known, decide: Decide) {
		const database = await this.#database;
		const event = withId(decide(before));
		const counted = countWith(count, event);
		await writeAtOnce(database, { ...event, seq: seq + 1 } as LogRecord, counted);
		this.#known.wrote(seq + 1, event, counted);
		return event;
	}

	/** Two rounds and no more: what must be read, then all writes with the end. */
	async #writeAnew({ card, day }: Place, decide: Decide) {
		const transaction = (await this.#database).transaction(touched, 'readwrite');
		const [event, counted, seq] = await settled(transaction, async () => {
			const stores = storesOf(transaction);
			const reading = sendNow(() => stores.cards.get(card));
			const count = await sendNow(() => stores.days.get(day));
			const record = await reading;
			const next = withId(decide(record && stateOf(record)));
			const sum = countWith(count ?? emptyDay(day), next);
			const place = await sendAll(transaction, stores, { event: next, sum });
			return [next, sum, place] as const;
		});
		this.#known.wrote(seq, event, counted);
		return event;
	}

	async undo({ at, day, since }: UndoStamp) {
		this.#known.forget();
		const transaction = (await this.#database).transaction(touched, 'readwrite');
		return settled(transaction, async () => {
			const { log, cards, days } = storesOf(transaction);
			const last = await log.openKeyCursor(null, 'prev');
			const newest = IDBKeyRange.lowerBound((last?.key ?? 0) - undoReach);
			const event = findUndoable(await log.getAll(newest), since);
			if (!event) return undefined;
			const { card, id: of } = event;
			const ofCard = await log.index('card').getAll(card);
			const state = ofCard.findLast(({ seq }) => seq < event.seq)?.after;
			const undo = { id: nextEventId(), at, day, card, did: 'undo', of, after: state } as const;
			await Promise.all([
				log.add(undo as unknown as LogRecord),
				putState(cards, card, state),
				changeDay(days, event, -1)
			]);
			return { event, state };
		});
	}

	/** In pieces: somebody may have brought fifty thousand along from elsewhere. */
	async own() {
		const own: OwnCard[] = [];
		const pieces = storePieces(await this.#database, 'own', { size: 2000 });
		for await (const some of pieces) own.push(...some);
		return own;
	}

	async keepOwn(card: OwnCard) {
		const transaction = (await this.#database).transaction('own', 'readwrite');
		await settled(transaction, () => transaction.store.put(card));
	}

	async removeOwn(id: string) {
		const transaction = (await this.#database).transaction('own', 'readwrite');
		await settled(transaction, () => transaction.store.delete(id));
	}

	async changeOwn({ keep, remove }: OwnChange) {
		const transaction = (await this.#database).transaction('own', 'readwrite');
		await settled(transaction, async () => {
			for (const card of keep) await transaction.store.put(card);
			for (const id of remove) await transaction.store.delete(id);
		});
	}

	async everything() {
		const transaction = (await this.#database).transaction(['meta', 'cards', 'own', 'log']);
		const [settings, cards, own, log] = await Promise.all([
			transaction.objectStore('meta').get('settings'),
			transaction.objectStore('cards').getAll(),
			transaction.objectStore('own').getAll(),
			transaction.objectStore('log').getAll()
		]);
		return {
			settings: settings as StudySettings | undefined,
			...{ states: cards.map(stateOf), own, log: log.map(eventOf) }
		};
	}

	async send() {}

	/** A write that reaches the disk takes along all that came before it. */
	async flush() {
		const strict = { durability: 'strict' } as const;
		const transaction = (await this.#database).transaction('meta', 'readwrite', strict);
		await settled(transaction, () => transaction.store.put(Date.now(), 'flushed'));
	}

	async close() {
		(await this.#database).close();
	}
}

/** An event as it is without its place on this device. */
export function eventOf({ seq: _seq, ...event }: LogRecord): StudyEvent {
	return event as StudyEvent;
}

const inLane = (lane: Lane, end = Infinity) =>
	IDBKeyRange.bound([lane, -Infinity], [lane, end], false, true);

type Putting = { put(value: never): Promise<unknown>; delete(key: string): Promise<unknown> };

/** Like all that runs beside another request it is async: what it throws reaches those who wait for both. */
async function putState(cards: Putting, card: string, state: CardState | undefined) {
	await (state ? cards.put(recordOf(state) as never) : cards.delete(card));
}

type Days = { get(day: string): Promise<unknown>; put(value: never): Promise<unknown> };

async function changeDay(days: Days, event: StudyEvent, times: 1 | -1) {
	const count = ((await days.get(event.day)) as DayCount | undefined) ?? emptyDay(event.day);
	await days.put(countWith(count, event, times) as never);
}
