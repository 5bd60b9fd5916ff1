import { notLoaded } from '../not-loaded.ts';
import scriptUrl from './parquet-script.ts?worker&url';

export type ReadParquet = typeof import('./read-parquet.ts').readParquet;
/** Where the script leaves what it brings: one that is built for Workers can export nothing. */
export type ParquetHost = { readFieldbookParquet?: ReadParquet };

/**
 * What reads Parquet, fetched with the first such file. The Worker of the labs is built as one file, so
 * this is a script of its own beside it, which a Worker or a page runs by its address.
 *
 * @throws Error with the code 'not-loaded' if it cannot be fetched
 */
export async function loadParquet(): Promise<ReadParquet> {
	if (import.meta.env.SSR) return (await import('./read-parquet.ts')).readParquet;
	const host = globalThis as ParquetHost;
	try {
		await import(/* @vite-ignore */ scriptUrl);
	} catch (cause) {
		throw notLoaded(cause);
	}
	if (!host.readFieldbookParquet) throw notLoaded('The script has left nothing');
	return host.readFieldbookParquet;
}
