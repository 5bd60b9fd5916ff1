import { TableError } from '$lib/simulation/table';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const archive = 'a spreadsheet or a zip archive: open it and save the sheet as CSV';
/** First bytes of what people choose by mistake, as Latin-1 text. */
const signatures: readonly [start: string, whatItIs: string][] = [
	['PK\x03\x04', archive],
	['PK\x05\x06', archive],
	['\xd0\xcf\x11\xe0', 'an old Excel or Word file: open it and save the sheet as CSV'],
	['\x1f\x8b', 'a gzip archive: unpack it first'],
	['ARROW1', 'an Arrow file: write it as CSV first'],
	['SQLite format 3', 'a database: export a table as CSV'],
	['%PDF', 'a PDF: choose a CSV file'],
	['\x89PNG', 'a picture: choose a CSV file'],
	['\xff\xd8\xff', 'a picture: choose a CSV file'],
	['GIF8', 'a picture: choose a CSV file']
];

/**
 * How the bytes of a text are to be read: by its byte order mark, by where zeros stand, else as
 * UTF-8, or as Windows-1252 if it is not valid UTF-8.
 *
 * @param head the first bytes of the file
 * @throws TableError 'binary' if the file is not text
 */
export function sniffEncoding(head: Uint8Array): Encoding {
	const start = String.fromCharCode(...head.subarray(0, 16));
	const known = signatures.find(([signature]) => start.startsWith(signature));
	if (known) throw new TableError('binary', `This file is ${known[1]}.`);
	const encoding = marked(start) ?? zeroPattern(head) ?? (isUtf8(head) ? 'utf-8' : 'windows-1252');
	const text = new TextDecoder(encoding).decode(head.subarray(0, 4096), { stream: true });
	if (controlShare(text) > 0.02) {
		throw new TableError(
			'binary',
			'This file is not text: choose a CSV file, or JSON with a list of objects.'
		);
	}
	return encoding;
}

function marked(start: string): Encoding | undefined {
	if (start.startsWith('\xff\xfe')) return 'utf-16le';
	return start.startsWith('\xfe\xff') ? 'utf-16be' : undefined;
}

/** Western text in UTF-16 has a zero in every other byte. */
function zeroPattern(head: Uint8Array): Encoding | undefined {
	const length = Math.min(head.length, 4096);
	const zeros = [0, 0];
	for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i % 2]!++;
	const [even = 0, odd = 0] = zeros.map((count) => count / (length / 2));
	if (odd > 0.4 && even < 0.1) return 'utf-16le';
	return even > 0.4 && odd < 0.1 ? 'utf-16be' : undefined;
}

function isUtf8(head: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
		return true;
	} catch {
		return false;
	}
}

/** Share of control characters that no text file has; a zero alone is proof enough. */
function controlShare(text: string): number {
	if (text.includes('\0')) return 1;
	let count = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code < 32 && (code < 9 || code > 13)) count++;
	}
	return count / Math.max(1, text.length);
}
