import type { FileMetaData } from 'hyparquet';
import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { readBytes, sizeOf } from '../read-table/byte-source.ts';
import { parsers } from './parsers.ts';
import { cutOff, damaged, encrypted } from './refusals.ts';

/** The length of what follows the footer: its length and the mark. */
const tailBytes = 8;
const markBytes = 4;

/**
 * What a Parquet file says of itself, at its end.
 *
 * @throws TableError 'damaged' or 'encrypted'
 */
export function readFooter(data: Blob | Uint8Array): FileMetaData {
	const size = sizeOf(data);
	const head = readBytes(data, 0, markBytes);
	const tail = readBytes(data, Math.max(markBytes, size - tailBytes), size);
	const marks = [head, tail.subarray(-markBytes)].map((bytes) => String.fromCharCode(...bytes));
	if (marks.includes('PARE')) throw encrypted();
	if (tail.length < tailBytes || marks[1] !== 'PAR1') throw cutOff();
	const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
	if (length > size - tailBytes - markBytes) throw damaged('its list of columns');
	const footer = readBytes(data, size - tailBytes - length, size);
	try {
		return parquetMetadata(footer, { parsers, geoparquet: false });
	} catch {
		throw damaged('its list of columns');
	}
}
