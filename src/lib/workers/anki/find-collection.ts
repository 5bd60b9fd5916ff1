import { AnkiError } from '$lib/anki';
import { sizeOf } from '../read-table/byte-source.ts';
import { limits } from './limits.ts';
import { readZip, type ZipEntry } from './read-zip.ts';
import { unfoldEntry, unfoldZstd } from './unfold.ts';

const newest = 'collection.anki21b';
/** In the order in which they are believed: a newer one has all, an older one beside it a note that says so. */
const names = [newest, 'collection.anki21', 'collection.anki2'];
const newestVersion = 3;

/**
 * The SQLite database in an Anki package. Of several the one that holds the cards.
 *
 * @throws AnkiError with a sentence where the file is no package of Anki, newer, locked, or too large
 */
export function findCollection(data: Blob | Uint8Array): Uint8Array {
	if (sizeOf(data) > limits.packageBytes) {
		throw new AnkiError(
			'too-large',
			'This file is larger than 500 MB. Export it without media, which are not read here anyway.'
		);
	}
	const entries = new Map(readZip(data).map((entry) => [entry.name, entry]));
	const version = versionOf(data, entries.get('meta'));
	const name = names.find((one) => entries.has(one));
	const entry = name === undefined ? undefined : entries.get(name);
	if (!entry) {
		throw new AnkiError(
			'no-collection',
			'This archive is no package of Anki: there is no collection in it.'
		);
	}
	if (version === newestVersion && name !== newest) {
		throw new AnkiError('damaged', 'The cards are missing from this package. Export it again.');
	}
	const bytes = unfoldEntry(data, entry);
	return checked(name === newest ? unfoldZstd(bytes) : bytes);
}

/** A package of Anki 2.1.50 and later says in `meta` of which kind it is: field 1 of a protobuf message. */
function versionOf(data: Blob | Uint8Array, meta: ZipEntry | undefined): number | undefined {
	if (!meta) return undefined;
	const [tag, version] = unfoldEntry(data, meta);
	if (tag !== 8 || version === undefined || version === 0) return undefined;
	if (version <= newestVersion) return version;
	throw new AnkiError(
		'newer',
		'This package was written by a newer Anki than this site knows. In Anki’s window for exporting, tick “Support older Anki versions”.'
	);
}

function checked(bytes: Uint8Array): Uint8Array {
	const mark = String.fromCharCode(...bytes.subarray(0, 15));
	if (mark === 'SQLite format 3') return bytes;
	throw new AnkiError('no-database', 'The collection in this package is no database of Anki.');
}
