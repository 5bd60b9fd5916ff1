import { deleteDB, openDB } from 'idb';
import { takeRawSnapshot } from './raw-snapshot.ts';
import { settled } from './settled.ts';
import {
	databaseName,
	migrations,
	storeNames,
	type Migration,
	type StudyDatabase,
	type StudySchema
} from './schema.ts';

/** What can happen to an open database. */
export type Fate =
	/** A newer page asks for it: it was closed. */
	| 'taken'
	/** It was closed to be deleted, here, in another tab or by the browser: it can be opened anew. */
	| 'ended';

export type OpenOptions = {
	onFate: (fate: Fate) => void;
	/** How long to wait for the browser, and for other tabs to let go. */
	patience?: number;
	/** Of tests: what versions there are. */
	steps?: readonly Migration[];
};

/** Why nothing can be kept. */
export class OpenError extends Error {
	constructor(
		readonly why: 'blocked' | 'hung' | 'refused',
		options?: ErrorOptions
	) {
		super(`The database of the cards did not open: ${why}.`, options);
	}
}

export type Opened = {
	database: StudyDatabase;
	/** It was made by newer code: it must not be written. */
	isNewer: boolean;
};

const defaultPatience = 3000;

/**
 * Opens the database, made or brought forward where it must be. It is whole before or after a
 * migration, never between, and a copy of what was there is kept.
 *
 * @throws OpenError where the browser refuses, takes too long or another tab does not let go
 */
export async function openDatabase(options: OpenOptions): Promise<Opened> {
	const steps = options.steps ?? migrations;
	try {
		return { database: await openAt(steps, options), isNewer: false };
	} catch (error) {
		if (!isVersionError(error)) throw error;
		// Made by newer code: opened as it is, to be looked at only.
		return { database: await openAt(undefined, options), isNewer: true };
	}
}

const isVersionError = (error: unknown) =>
	error instanceof OpenError &&
	error.cause instanceof DOMException &&
	error.cause.name === 'VersionError';

/** A browser may refuse by throwing, where it should have answered. */
const start = async <T>(ask: () => Promise<T>) => ask();

function openAt(
	steps: readonly Migration[] | undefined,
	{ onFate, patience = defaultPatience }: OpenOptions
): Promise<StudyDatabase> {
	let isBlocked = false;
	let isLate = false;
	const opening = start(() =>
		openDB<StudySchema>(databaseName, steps?.length, {
			async upgrade(database, from, _to, transaction) {
				// Whatever goes wrong, the old version stays: what throws gives the whole step up.
				await settled(transaction, async () => {
					if (from > 0) await takeRawSnapshot(database, transaction, from);
					for (const step of (steps ?? []).slice(from)) await step(database, transaction);
				}).catch(() => {});
			},
			blocked: () => (isBlocked = true),
			blocking: (_current, newer, event) => {
				(event.target as IDBDatabase).close();
				onFate(newer === null ? 'ended' : 'taken');
			},
			terminated: () => onFate('ended')
		})
	);
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			isLate = true;
			reject(new OpenError(isBlocked ? 'blocked' : 'hung'));
		}, patience);
		opening.then(
			(database) => {
				clearTimeout(timer);
				if (isLate) database.close();
				else resolve(database);
			},
			(cause: unknown) => {
				clearTimeout(timer);
				reject(new OpenError('refused', { cause }));
			}
		);
	});
}

/** Whether a database made by newer code still has all the stores that this code reads. */
export const isWhole = (database: StudyDatabase): boolean =>
	storeNames.every((name) => database.objectStoreNames.contains(name));

/** Deletes everything. Other tabs let go when they are asked to. */
export function deleteDatabase(patience = defaultPatience): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new OpenError('blocked')), patience);
		start(() => deleteDB(databaseName)).then(
			() => {
				clearTimeout(timer);
				resolve();
			},
			(cause: unknown) => {
				clearTimeout(timer);
				reject(new OpenError('refused', { cause }));
			}
		);
	});
}
