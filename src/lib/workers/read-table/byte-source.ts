import { TableError } from '$lib/simulation/table';

/** A file, its bytes, or pasted text. */
export type TableData = Blob | Uint8Array | string;

type SyncReader = new () => { readAsArrayBuffer: (blob: Blob) => ArrayBuffer };

/**
 * The bytes from one place to another, read at once: a Worker may do so, and so a generator can
 * walk through a file without ever holding more than a block of it.
 *
 * @throws TableError 'unreadable' if the file is gone, or the platform has no such reader
 */
export function readBytes(data: Blob | Uint8Array, from: number, to: number): Uint8Array {
	if (data instanceof Uint8Array) return data.subarray(from, to);
	const { FileReaderSync } = globalThis as { FileReaderSync?: SyncReader };
	try {
		if (!FileReaderSync) throw new TypeError('FileReaderSync is missing');
		return new Uint8Array(new FileReaderSync().readAsArrayBuffer(data.slice(from, to)));
	} catch {
		throw new TableError(
			'unreadable',
			'The file could not be read: it may have been moved or changed since it was chosen. Choose it again.'
		);
	}
}

/** Bytes of a file; characters of a text, close enough for a limit and a share done. */
export function sizeOf(data: TableData): number {
	if (typeof data === 'string') return data.length;
	return data instanceof Uint8Array ? data.byteLength : data.size;
}
