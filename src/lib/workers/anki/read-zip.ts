import { AnkiError } from '$lib/anki';
import { readBytes, sizeOf } from '../read-table/byte-source.ts';
import { limits } from './limits.ts';

/** A file in an archive, as the list at the archive's end says. */
export type ZipEntry = {
	readonly name: string;
	/** 0 for as it is, 8 for deflated. */
	readonly method: number;
	readonly isLocked: boolean;
	readonly packed: number;
	readonly size: number;
	/** Where its header stands. */
	readonly at: number;
};

type Data = Blob | Uint8Array;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endBytes = 22;
const longestComment = 65_535;
const unknownSize = 0xffffffff;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const damaged = () =>
	new AnkiError('damaged', 'This archive is damaged or was cut off on its way. Export it again.');

/**
 * What is in an archive, by the list at its end; nothing is unpacked. Names are only compared, never used
 * as paths.
 *
 * @throws AnkiError where it is no archive, damaged, or has more in it than a package of cards
 */
export function readZip(data: Data): ZipEntry[] {
	const size = sizeOf(data);
	const tail = readBytes(data, Math.max(0, size - endBytes - longestComment), size);
	const end = view(tail);
	const at = endOf(end);
	if (at === undefined) throw damaged();
	const [count, length, from] = [end.getUint16(at + 10, true), ...pair(end, at + 12)];
	if (from === unknownSize || count > limits.entries || length > limits.directoryBytes) {
		throw new AnkiError(
			'too-many-files',
			'This archive holds more files than a package of cards would.'
		);
	}
	if (from + length > size) throw damaged();
	return entriesIn(readBytes(data, from, from + length), count);
}

const pair = (bytes: DataView, at: number) =>
	[bytes.getUint32(at, true), bytes.getUint32(at + 4, true)] as const;

function endOf(bytes: DataView): number | undefined {
	for (let at = bytes.byteLength - endBytes; at >= 0; at -= 1) {
		if (bytes.getUint32(at, true) === endMark) return at;
	}
	return undefined;
}

function entriesIn(directory: Uint8Array, count: number): ZipEntry[] {
	const bytes = view(directory);
	const entries: ZipEntry[] = [];
	let at = 0;
	while (entries.length < count) {
		if (at + 46 > bytes.byteLength || bytes.getUint32(at, true) !== entryMark) throw damaged();
		const [packed, size] = pair(bytes, at + 20);
		const lengths = [28, 30, 32].map((place) => bytes.getUint16(at + place, true));
		const [nameLength = 0, extra = 0, comment = 0] = lengths;
		entries.push({
			name: new TextDecoder().decode(directory.subarray(at + 46, at + 46 + nameLength)),
			method: bytes.getUint16(at + 10, true),
			isLocked: (bytes.getUint16(at + 8, true) & 1) === 1,
			...{ packed, size, at: bytes.getUint32(at + 42, true) }
		});
		at += 46 + nameLength + extra + comment;
	}
	return entries;
}

/** The bytes of an entry as they lie in the archive. */
export function packedBytes(data: Data, { at, packed }: ZipEntry): Uint8Array {
	const header = view(readBytes(data, at, at + 30));
	if (header.byteLength < 30 || header.getUint32(0, true) !== localMark) throw damaged();
	const from = at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
	if (from + packed > sizeOf(data)) throw damaged();
	return readBytes(data, from, from + packed);
}
