import initSqlJs from 'sql.js';
import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { notLoaded } from '../not-loaded.ts';

export type Sqlite = Awaited<ReturnType<typeof initSqlJs>>;

let loading: Promise<Sqlite> | undefined;

/**
 * SQLite, fetched with the first package that is read or written.
 *
 * @throws Error with the code 'not-loaded' if it cannot be fetched
 */
export function loadSqlite(): Promise<Sqlite> {
	loading ??= load().catch((cause: unknown) => {
		loading = undefined;
		throw notLoaded(cause);
	});
	return loading;
}

/** The program's address, which is a file's in Node. */
async function load(): Promise<Sqlite> {
	if (import.meta.env.SSR) return initSqlJs();
	const answer = await fetch(wasmUrl);
	if (!answer.ok) throw new Error(`SQLite answered ${answer.status}`);
	return initSqlJs({ wasmBinary: await answer.arrayBuffer() });
}
