import { readFileSync } from 'node:fs';

/** A database as an earlier version left it: its stores, their indexes and every record. */
export type OldDatabase = {
	version: number;
	stores: {
		name: string;
		keyPath: string | null;
		autoIncrement: boolean;
		indexes: { name: string; keyPath: string | string[]; unique: boolean }[];
		keys: IDBValidKey[];
		records: unknown[];
	}[];
};

export const databaseName = 'fieldbook-study';

export function readOld(version: number): OldDatabase {
	return JSON.parse(readFileSync(`tests/fixtures/study/version-${version}.json`, 'utf8'));
}

const finished = <T>(request: IDBRequest<T>) =>
	new Promise<T>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

/** Builds it without any of our code. */
export async function restoreOld(old: OldDatabase): Promise<void> {
	const opening = indexedDB.open(databaseName, old.version);
	opening.onupgradeneeded = () => {
		for (const { name, keyPath, autoIncrement, indexes, keys, records } of old.stores) {
			const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
			for (const one of indexes) store.createIndex(one.name, one.keyPath, { unique: one.unique });
			records.forEach((record, i) => (keyPath ? store.put(record) : store.put(record, keys[i])));
		}
	};
	(await finished(opening)).close();
}

/** What is stored, in the same form. */
export async function dump(): Promise<OldDatabase> {
	const database = await finished(indexedDB.open(databaseName));
	const stores = [];
	for (const name of database.objectStoreNames) {
		const store = database.transaction(name).objectStore(name);
		const indexes = [...store.indexNames].map((one) => {
			const { keyPath, unique } = store.index(one);
			return { name: one, keyPath: keyPath as string, unique };
		});
		const [keys, records] = await Promise.all([
			finished(store.getAllKeys()),
			finished(store.getAll())
		]);
		const { keyPath, autoIncrement } = store;
		stores.push({ name, keyPath: keyPath as string | null, autoIncrement, indexes, keys, records });
	}
	const { version } = database;
	database.close();
	return { version, stores };
}
