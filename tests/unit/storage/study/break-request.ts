import 'fake-indexeddb/auto';

type Method = (this: IDBObjectStore | IDBIndex, ...args: unknown[]) => IDBRequest;
const storeMethods = [
	'add',
	'put',
	'delete',
	'get',
	'getAll',
	'getAllKeys',
	'clear',
	'count'
].concat(['openCursor', 'openKeyCursor']);
const indexMethods = ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'];

type How = 'abort before' | 'abort after' | 'quota';
let onRequest:
	((place: IDBObjectStore | IDBIndex, send: () => IDBRequest) => IDBRequest) | undefined;

/** Every request of every store and index passes here. */
function watch(prototype: object, names: readonly string[]): void {
	for (const name of names) {
		const plain = Reflect.get(prototype, name) as Method;
		Reflect.set(prototype, name, function (this: IDBObjectStore | IDBIndex, ...args: unknown[]) {
			const send = () => plain.apply(this, args);
			return onRequest ? onRequest(this, send) : send();
		});
	}
}
watch(IDBObjectStore.prototype, storeMethods);
watch(IDBIndex.prototype, indexMethods);

const transactionOf = (place: IDBObjectStore | IDBIndex) =>
	'transaction' in place ? place.transaction : place.objectStore.transaction;

/** How many requests some work makes, less those of what must stand before it. */
export async function countRequests(
	work: () => Promise<unknown>,
	prepare: () => Promise<unknown>
): Promise<number> {
	const count = async (some: () => Promise<unknown>) => {
		let sum = 0;
		onRequest = (_place, send) => {
			sum += 1;
			return send();
		};
		await some();
		mend();
		return sum;
	};
	return (await count(work)) - (await count(prepare));
}

/** Breaks the request at a place, counted from 1: its transaction is given up, or finds no room. */
export function breakRequest(place: number, how: How): void {
	let count = 0;
	onRequest = (where, send) => {
		count += 1;
		if (count !== place) return send();
		if (how === 'quota') throw new DOMException('No room.', 'QuotaExceededError');
		if (how === 'abort before') transactionOf(where).abort();
		const request = send();
		if (how === 'abort after') transactionOf(where).abort();
		return request;
	};
}

export function mend(): void {
	onRequest = undefined;
}
