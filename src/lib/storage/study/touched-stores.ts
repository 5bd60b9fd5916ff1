import type { DayCount, StudyEvent } from '$lib/study';
import { unwrap, type IDBPTransaction } from 'idb';
import { recordOf, type LogRecord, type StudyDatabase, type StudySchema } from './schema.ts';

/** What a review touches. */
export const touched: Touched = ['log', 'cards', 'days'];

type Touching = IDBPTransaction<StudySchema, Touched, 'readwrite'>;
type Touched = ('log' | 'cards' | 'days')[];

/** All stores before the first request: once a transaction is over, asking for one throws. */
export const storesOf = (transaction: Touching) => ({
	log: transaction.objectStore('log'),
	cards: transaction.objectStore('cards'),
	days: transaction.objectStore('days')
});

/** Sends a request that somebody waits for later: until then, its failing is no fault that nobody heard. */
export function sendNow<T>(send: () => Promise<T>): Promise<T> {
	const sent = send();
	sent.catch(() => {});
	return sent;
}

/** All writes of an event with their end. */
export async function sendAll(
	transaction: Touching,
	{ log, cards, days }: ReturnType<typeof storesOf>,
	{ event, sum }: { event: StudyEvent; sum: DayCount }
): Promise<number> {
	const { card, after } = event;
	const added = sendNow(() => log.add(event as LogRecord));
	const put = sendNow<unknown>(() => (after ? cards.put(recordOf(after)) : cards.delete(card)));
	const counted = sendNow(() => days.put(sum));
	// Only now that each was taken: an end after one that was refused would tear the write.
	transaction.commit();
	const [seq] = await Promise.all([added, put, counted]);
	return seq;
}

/**
 * The same where nothing has to be read, in the browser's own words: nobody waits for single requests,
 * and a promise for each is what takes most of the time.
 */
export function writeAtOnce(
	database: StudyDatabase,
	event: LogRecord,
	sum: DayCount
): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = unwrap(database).transaction(touched, 'readwrite');
		let why: unknown;
		transaction.oncomplete = () => resolve();
		transaction.onabort = () =>
			reject(why ?? transaction.error ?? new DOMException('It was given up.', 'AbortError'));
		try {
			const cards = transaction.objectStore('cards');
			transaction.objectStore('log').add(event);
			if (event.after) cards.put(recordOf(event.after));
			else cards.delete(event.card);
			transaction.objectStore('days').put(sum);
			transaction.commit();
		} catch (error) {
			why = error;
			giveUp(transaction);
		}
	});
}

function giveUp(transaction: IDBTransaction): void {
	try {
		transaction.abort();
	} catch {
		// It is given up already, and says so.
	}
}
