import { countWith, emptyDay } from '$lib/study';
import type { IDBPTransaction } from 'idb';
import type { CardState, DayCount, Draft, OwnCard, StudyEvent, StudySettings } from '$lib/study';
import { askedOf } from './asked-of.ts';
import { nextEventId, withId } from './event-id.ts';
import { findUndoable, undoReach } from './find-undoable.ts';
import {
	recordOf,
	stateOf,
	type Lane,
	type LogRecord,
	type StudyDatabase,
	type StudySchema
} from './schema.ts';
import { settled } from './settled.ts';
import type { KeptToday, OwnChange, Place, Stretch, StudyStore, UndoStamp } from './store.ts';

const touched: Touched = ['log', 'cards', 'days'];

/** Reviews in IndexedDB. Every call that writes is one transaction. */
export class IdbStore implements StudyStore {
	#database: Promise<StudyDatabase>;

	constructor(database: StudyDatabase) {
		this.#database = Promise.resolve(database);
	}

	/** For what is rarely done: back-ups, copies, checks. */
	database(): Promise<StudyDatabase> {
		return this.#database;
	}

	/** The browser closed the database, as when it cleared what the site keeps: it is opened again. */
	renew(open: () => Promise<StudyDatabase>) {
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
		const transaction = (await this.#database).transaction('cards');
		const found = await Promise.all(cards.map((card) => transaction.store.get(card)));
		return new Map(found.flatMap((record) => (record ? [[record.card, stateOf(record)]] : [])));
	}

	/** Two rounds to the browser and no more: what must be read, then all writes with the end. */
	async write({ card, day }: Place, decide: (before: CardState | undefined) => Draft) {
		const transaction = (await this.#database).transaction(touched, 'readwrite');
		return settled(transaction, async () => {
			const { log, cards, days } = storesOf(transaction);
			const reading = sendNow(() => cards.get(card));
			const count = await sendNow(() => days.get(day));
			const record = await reading;
			const event = withId(decide(record && stateOf(record)));
			const sent = [
				() => log.add(event as LogRecord),
				() => (event.after ? cards.put(recordOf(event.after)) : cards.delete(card)),
				() => days.put(countWith(count ?? emptyDay(day), event))
			].map((send) => sendNow<unknown>(send));
			// Only now that each was taken: an end after one that was refused would tear the write.
			transaction.commit();
			await Promise.all(sent);
			return event;
		});
	}

	async undo({ at, day, since }: UndoStamp) {
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

	async own() {
		return (await this.#database).getAll('own');
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

/** Sends a request that somebody waits for later: until then, its failing is no fault that nobody heard. */
function sendNow<T>(send: () => Promise<T>): Promise<T> {
	const sent = send();
	sent.catch(() => {});
	return sent;
}

type Touching = IDBPTransaction<StudySchema, Touched, 'readwrite'>;
type Touched = ('log' | 'cards' | 'days')[];

/** All stores before the first request: once a transaction is over, asking for one throws. */
const storesOf = (transaction: Touching) => ({
	log: transaction.objectStore('log'),
	cards: transaction.objectStore('cards'),
	days: transaction.objectStore('days')
});

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
