type Store<T> = {
	getAll(range: IDBKeyRange | null, count: number): Promise<T[]>;
	getAllKeys(range: IDBKeyRange | null, count: number): Promise<IDBValidKey[]>;
};

const piece = 2000;

/** All records of a store, some at a time, so that a page stays quick meanwhile. */
export async function* inPieces<T>(
	store: Store<T>
): AsyncGenerator<{ keys: IDBValidKey[]; records: T[] }> {
	let after: IDBKeyRange | null = null;
	for (;;) {
		const keys: IDBValidKey[] = await store.getAllKeys(after, piece);
		const last = keys.at(-1);
		if (last === undefined) return;
		yield { keys, records: await store.getAll(after, piece) };
		after = IDBKeyRange.lowerBound(last, true);
	}
}
