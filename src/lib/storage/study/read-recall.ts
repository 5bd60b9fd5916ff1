import { isRecallSums, LogFollower } from '$lib/study';
import type { RecallSums } from '$lib/study';
import { rest } from './rest.ts';
import type { StudyDatabase } from './schema.ts';
import { settled } from './settled.ts';
import { lastKey, storePieces } from './store-pieces.ts';

export type RecallReading = {
	/** Hears how many more entries of the log were read. */
	readonly onRead?: (count: number) => void;
	/** Asked between two pieces; whoever leaves does not wait for the end. */
	readonly isWanted?: () => boolean;
	/** Whether what was found may be kept: not by code older than the data. */
	readonly mayKeep: boolean;
};

const piece = 1000;

/**
 * What the whole log says of answers to learnt cards. It is kept beside the log with the place it
 * reaches to, so that the next time only what is new is read; nothing where nobody wants it any more.
 */
export async function readRecall(
	database: StudyDatabase,
	reading: RecallReading
): Promise<RecallSums | undefined> {
	for (;;) {
		const kept = await keptSums(database);
		const found = await followOn(database, kept, reading);
		if (!found || !reading.mayKeep || found.upTo === kept?.upTo) return found;
		// Where there is no room the next visit reads once more.
		if (await keep(database, kept, found).catch(() => true)) return found;
	}
}

function keptSums(database: StudyDatabase): Promise<RecallSums | undefined> {
	const reading = database.transaction('meta');
	return settled(reading, async () => soundSums(await reading.store.get('recall')));
}

const soundSums = (value: unknown) => (isRecallSums(value) ? value : undefined);

async function followOn(
	database: StudyDatabase,
	kept: RecallSums | undefined,
	reading: RecallReading
): Promise<RecallSums | undefined> {
	const last = await lastKey(database);
	// A log that ends before what was read is another one.
	const follower = new LogFollower(kept && kept.upTo <= last ? kept : last);
	for await (const events of storePieces(database, 'log', { after: follower.upTo, size: piece })) {
		if (follower.isOver(events)) return followOn(database, undefined, reading);
		const cards = follower.lacks(events);
		if (cards.size > 0) await learn(database, follower, cards);
		follower.follow(events);
		reading.onRead?.(events.length);
		await rest();
		if (reading.isWanted?.() === false) return undefined;
	}
	return follower.sums;
}

async function learn(
	database: StudyDatabase,
	follower: LogFollower,
	cards: ReadonlySet<string>
): Promise<void> {
	const reading = database.transaction('log');
	await settled(reading, async () => {
		const byCard = reading.store.index('card');
		for (const card of cards) {
			const events = await byCard.getAll(card);
			follower.learn(
				card,
				events.filter(({ seq }) => seq <= follower.upTo)
			);
		}
	});
}

/** Only over what it went on from: another tab may have read on, or have mended something. */
function keep(
	database: StudyDatabase,
	before: RecallSums | undefined,
	found: RecallSums
): Promise<boolean> {
	const writing = database.transaction('meta', 'readwrite');
	return settled(writing, async () => {
		const now = soundSums(await writing.store.get('recall'));
		if (now?.upTo !== before?.upTo || now?.start !== before?.start) return false;
		await writing.store.put(found, 'recall');
		return true;
	});
}
