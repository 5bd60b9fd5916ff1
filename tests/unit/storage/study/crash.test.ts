import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IdbStore } from '../../../../src/lib/storage/study/idb-store.ts';
import { act, emptyBrowser, grade, lookOf, openStore, undo } from './browser.ts';
import { breakRequest, countRequests, mend } from './break-request.ts';

/** Every way to write, on a store in which something stands already. */
const writes: Record<string, (store: IdbStore) => Promise<unknown>> = {
	'a first grade': (store) => grade(store, 'new', 3),
	'another grade': (store) => grade(store, 'old', 1),
	suspending: (store) => act(store, 'old', { did: 'suspend' }),
	'putting off': (store) => act(store, 'new', { did: 'bury' }),
	'a reset': (store) => act(store, 'old', { did: 'reset' }),
	'taking back': (store) => undo(store),
	settings: (store) => store.keepSettings({ newPerDay: 3 } as never),
	'an own card': (store) => store.keepOwn({ id: 'own-2' } as never),
	'removing an own card': (store) => store.removeOwn('own-1'),
	'a flush': (store) => store.flush()
};

async function prepared(): Promise<IdbStore> {
	emptyBrowser();
	const store = await openStore();
	await grade(store, 'old', 4);
	await grade(store, 'older', 3);
	await store.keepOwn({ id: 'own-1' } as never);
	return store;
}

beforeEach(mend);
afterEach(mend);

describe.each(Object.entries(writes))(
	'%s, given up before or after any of its requests',
	(_name, write) => {
		it.each(['abort before', 'abort after', 'quota'] as const)(
			'%s: changes nothing at all',
			async (how) => {
				const requests = await countRequests(async () => write(await prepared()), prepared);
				expect(requests).toBeGreaterThan(0);
				for (let k = 1; k <= requests; k += 1) {
					const store = await prepared();
					const before = await lookOf(store);
					breakRequest(k, how);
					await expect(write(store)).rejects.toThrow();
					mend();
					expect(await lookOf(store)).toEqual(before);
					// And the store goes on.
					await grade(store, 'next', 3);
					expect((await lookOf(store)).log).toHaveLength(before.log.length + 1);
					await store.close();
				}
			}
		);
	}
);
