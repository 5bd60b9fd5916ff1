import { deleteDB, openDB } from 'idb';
import { takeRawSnapshot } from './raw-snapshot.ts';
import { settled } from './settled.ts';
import {
	databaseName,
	migrations,
	type Migration,
	type StudyDatabase,
	type StudySchema,
	type WholeTransaction
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
	/** One made by newer code, or one that could not be brought forward, must not be written. */
	standing: 'current' | 'newer' | 'older';
};

const defaultPatience = 3000;
/** A migration at work is waited for: it copies all that is there. */
const migrationPatience = 120_000;

/**
 * Opens the database, made or brought forward where it must be. It is whole before or after a
 * migration, never between, and a copy of what was there is kept.
 *
 * @throws OpenError where the browser refuses, takes too long or another tab does not let go
 */
export async function openDatabase(options: OpenOptions): Promise<Opened> {
	const steps = options.steps ?? migrations;
	try {
		return { database: await openAt(steps, options), standing: 'current' };
	} catch (error) {
		if (!(error instanceof OpenError) || error.why !== 'refused') throw error;
		// Made by newer code, or no room to bring it forward: opened as it is, to be looked at only.
		const database = await openAt(undefined, options).catch(() => {
			throw error;
		});
		return { database, standing: isVersionError(error) ? 'newer' : 'older' };
	}
}

const isVersionError = ({ cause }: OpenError) =>
	cause instanceof DOMException && cause.name === 'VersionError';

/** A browser may refuse by throwing, where it should have answered. */
const start = async <T>(ask: () => Promise<T>) => ask();

function openAt(
	steps: readonly Migration[] | undefined,
	{ onFate, patience = defaultPatience }: OpenOptions
): Promise<StudyDatabase> {
	let isBlocked = false;
	let isLate = false;
	let timer: ReturnType<typeof setTimeout>;
	return new Promise((resolve, reject) => {
		const waitAtMost = (time: number) => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				isLate = true;
				reject(new OpenError(isBlocked ? 'blocked' : 'hung'));
			}, time);
		};
		waitAtMost(patience);
		const opening = start(() =>
			openDB<StudySchema>(databaseName, steps?.length, {
				upgrade(database, from, _to, transaction) {
					if (from > 0) waitAtMost(Math.max(patience, migrationPatience));
					return bringForward({ database, transaction, from, steps });
				},
				blocked: () => (isBlocked = true),
				blocking: (_current, newer, event) => {
					(event.target as IDBDatabase).close();
					onFate(newer === null ? 'ended' : 'taken');
				},
				terminated: () => onFate('ended')
			})
		).finally(() => clearTimeout(timer));
		opening.then(
			(database) => (isLate ? database.close() : resolve(database)),
			(cause: unknown) => reject(new OpenError('refused', { cause }))
		);
	});
}

type Upgrade = {
	readonly database: StudyDatabase;
	readonly transaction: WholeTransaction<'versionchange'>;
	readonly from: number;
	readonly steps: readonly Migration[] | undefined;
};

/** Whatever goes wrong, the old version stays: what throws gives the whole step up. */
async function bringForward({ database, transaction, from, steps }: Upgrade): Promise<void> {
	await settled(transaction, async () => {
		if (!steps) throw new Error('What is opened only to be looked at is not made.');
		if (from > 0) await takeRawSnapshot(database, transaction, from);
		for (const step of steps.slice(from)) await step(database, transaction);
	}).catch(() => {});
}

/** Whether a database made by other code has the stores of cards, which have been there from the start. */
export const hasCards = ({ objectStoreNames }: StudyDatabase): boolean =>
	(['log', 'cards', 'days', 'own', 'meta'] as const).every((name) =>
		objectStoreNames.contains(name)
	);

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
