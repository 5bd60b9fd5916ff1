import { beforeEach, expect, it, vi } from 'vitest';
import { IdbStore } from '../../../../src/lib/storage/study/idb-store.ts';
import {
	deleteDatabase,
	hasCards,
	openDatabase
} from '../../../../src/lib/storage/study/open-database.ts';
import {
	migrations,
	schemaVersion,
	type Migration
} from '../../../../src/lib/storage/study/schema.ts';
import { breakRequest, countRequests, mend } from './break-request.ts';
import { emptyBrowser, grade, lookOf, openStore } from './browser.ts';
import { databaseName, dump, readOld, restoreOld } from './old-database.ts';

beforeEach(emptyBrowser);

const onFate = () => {};
/** A version that is not: it writes into every card how often it was asked. */
const next: Migration = async (_database, transaction) => {
	const cards = transaction.objectStore('cards');
	for (const record of await cards.getAll()) {
		await cards.put({ ...record, asked: record.memory.reviews } as never);
	}
};
const steps = [...migrations, next];

it.each(Array.from({ length: schemaVersion }, (_, i) => i + 1))(
	'what version %d left opens with everything in it',
	async (version) => {
		const old = readOld(version);
		await restoreOld(old);
		const store = await openStore();
		const { states, log, own, settings } = await store.everything();
		const kept = (name: string) => old.stores.find((one) => one.name === name)?.records.length;
		expect([states.length, log.length, own.length]).toEqual([
			kept('cards'),
			kept('log'),
			kept('own')
		]);
		expect(settings?.newPerDay).toBe(7);
		await grade(store, 'psi', 3);
		await store.close();
	}
);

it('the newest fixture is what this version writes', async () => {
	await (await openStore()).close();
	const shape = ({ stores }: Awaited<ReturnType<typeof dump>>) =>
		stores.map(({ name, keyPath, autoIncrement, indexes }) => ({
			name,
			keyPath,
			autoIncrement,
			indexes
		}));
	expect(shape(await dump())).toEqual(shape(readOld(schemaVersion)));
});

it('a migration keeps a copy of what was there and goes forward', async () => {
	await restoreOld(readOld(1));
	const { database } = await openDatabase({ onFate, steps });
	expect(database.version).toBe(schemaVersion + 1);
	const cards = await database.getAll('cards');
	expect(cards.every((card) => 'asked' in card)).toBe(true);
	const copies = await database.getAll('snapshots');
	const stores = copies.map(
		({ text }) => JSON.parse(text) as { store: string; records: unknown[] }
	);
	const before = readOld(1).stores.find(({ name }) => name === 'cards')?.records;
	expect(stores.find(({ store }) => store === 'cards')?.records).toEqual(before);
	database.close();
});

it('a migration given up at any of its requests leaves the old version, and comes through the next time', async () => {
	const prepare = async () => {
		emptyBrowser();
		await restoreOld(readOld(1));
	};
	const migrate = async () => (await openDatabase({ onFate, steps })).database.close();
	await prepare();
	await migrate();
	const whole = await dump();
	const requests = await countRequests(async () => {
		await prepare();
		await migrate();
	}, prepare);
	for (let k = 1; k <= requests; k += 1) {
		await prepare();
		const before = await dump();
		breakRequest(k, 'abort after');
		// It is opened as it was, to be looked at.
		const { database, standing } = await openDatabase({ onFate, steps });
		expect([standing, hasCards(database)]).toEqual(['older', true]);
		database.close();
		mend();
		expect(await dump()).toEqual(before);
		await migrate();
		const after = await dump();
		const withoutCopies = ({ stores }: typeof after) =>
			stores.filter(({ name }) => name !== 'snapshots');
		expect(withoutCopies(after)).toEqual(withoutCopies(whole));
	}
});

it('a migration that throws leaves the old version', async () => {
	await restoreOld(readOld(1));
	const before = await dump();
	const fault: Migration = async (_database, transaction) => {
		await transaction.objectStore('cards').clear();
		throw new Error('A fault of ours.');
	};
	const { database, standing } = await openDatabase({ onFate, steps: [...migrations, fault] });
	expect(standing).toBe('older');
	expect(await database.getAll('log')).toHaveLength(8);
	database.close();
	expect(await dump()).toEqual(before);
});

it('where the first version cannot be made nothing is left behind that the next visit would trip over', async () => {
	const fault: Migration = () => Promise.reject(new Error('No room.'));
	const broken = openDatabase({ onFate, steps: [fault] });
	await expect(broken).rejects.toMatchObject({ why: 'refused' });
	expect(await indexedDB.databases()).toEqual([]);
	await (await openStore()).close();
});

it('what version 1 left comes to version 2 with nothing beside the cards, and a copy of how it was', async () => {
	await restoreOld(readOld(1));
	const { database, standing } = await openDatabase({ onFate });
	expect([standing, database.version]).toEqual(['current', schemaVersion]);
	expect([await database.getAll('rounds'), await database.getAll('checklists')]).toEqual([[], []]);
	const { stores } = await dump();
	for (const old of readOld(1).stores.filter(({ name }) => name !== 'snapshots')) {
		expect(stores.find(({ name }) => name === old.name)).toEqual(old);
	}
	const copies = await database.getAll('snapshots');
	expect(copies.map(({ why }) => why)).toEqual(copies.map(() => 'migration'));
	const kept = copies.map(({ text }) => (JSON.parse(text) as { store: string }).store);
	expect(kept).toEqual(['cards', 'days', 'log', 'meta', 'own']);
	database.close();
});

it('what newer code wrote is opened to be looked at only', async () => {
	const newer = await openDatabase({ onFate, steps });
	newer.database.close();
	const { database, standing } = await openDatabase({ onFate });
	const version = schemaVersion + 1;
	expect([standing, hasCards(database), database.version]).toEqual(['newer', true, version]);
	database.close();
	expect((await dump()).version).toBe(version);
});

it('a newer page is let through at once, and the older one hears of it', async () => {
	const fates: string[] = [];
	const { database } = await openDatabase({ onFate: (fate) => fates.push(fate) });
	const newer = await openDatabase({ onFate, steps });
	expect(fates).toEqual(['taken']);
	expect(() => database.transaction('log')).toThrow();
	newer.database.close();
});

it('a tab that does not let go is not waited for', async () => {
	const opening = indexedDB.open(databaseName, 1);
	const stubborn = await new Promise<IDBDatabase>((resolve) => {
		opening.onsuccess = () => resolve(opening.result);
	});
	const late = openDatabase({ onFate, steps, patience: 40 });
	await expect(late).rejects.toMatchObject({ why: 'blocked' });
	stubborn.close();
});

it('a browser that never answers is not waited for, one that refuses is heard', async () => {
	const plain = indexedDB;
	const Request = plain.open('another').constructor as new () => IDBOpenDBRequest;
	vi.stubGlobal('indexedDB', { open: () => new Request() });
	await expect(openDatabase({ onFate, patience: 20 })).rejects.toMatchObject({ why: 'hung' });
	const refuse = () => {
		throw new DOMException('A private window.', 'SecurityError');
	};
	vi.stubGlobal('indexedDB', { open: refuse });
	await expect(openDatabase({ onFate })).rejects.toMatchObject({ why: 'refused' });
	vi.unstubAllGlobals();
});

it('deleteDatabase deletes all of it, also while another tab is open', async () => {
	const store = await openStore();
	await grade(store, 'psi', 3);
	const fates: string[] = [];
	await openDatabase({ onFate: (fate) => fates.push(fate) });
	await deleteDatabase();
	expect(fates).toEqual(['ended']);
	const { database } = await openDatabase({ onFate });
	expect((await lookOf(new IdbStore(database))).log).toEqual([]);
	database.close();
});
