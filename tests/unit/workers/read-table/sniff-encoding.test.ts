import { expect, test } from 'vitest';
import { TableError } from '../../../../src/lib/simulation/table/index.ts';
import { sniffEncoding } from '../../../../src/lib/workers/read-table/sniff-encoding.ts';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test('sniffEncoding goes by the byte order mark', () => {
	expect(sniffEncoding(latin('\xff\xfea\0'))).toBe('utf-16le');
	expect(sniffEncoding(latin('\xfe\xff\0a'))).toBe('utf-16be');
	expect(sniffEncoding(latin('\xef\xbb\xbfa'))).toBe('utf-8');
});

test('sniffEncoding knows UTF-16 without a mark by its zeros', () => {
	expect(sniffEncoding(latin('a\0,\0b\0\n\0'))).toBe('utf-16le');
	expect(sniffEncoding(latin('\0a\0,\0b\0\n'))).toBe('utf-16be');
});

test('sniffEncoding takes valid UTF-8 as such, even cut through a character', () => {
	expect(sniffEncoding(new TextEncoder().encode('größe,ö').subarray(0, 3))).toBe('utf-8');
	expect(sniffEncoding(latin('gr\xf6\xdfe,1'))).toBe('windows-1252');
});

test('sniffEncoding names what people choose by mistake', () => {
	const starts = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '\x1f\x8b', 'ARROW1', 'SQLite format 3'];
	for (const start of [...starts, '%PDF-1.7', '\x89PNG\r\n', '\xff\xd8\xff\xe0', 'GIF89a']) {
		expect(() => sniffEncoding(latin(start))).toThrow(TableError);
	}
	expect(() => sniffEncoding(latin('a,b\n1,\0\0\0\0'))).toThrow('not text');
});
