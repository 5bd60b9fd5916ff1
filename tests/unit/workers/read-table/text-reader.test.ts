import { expect, test } from 'vitest';
import { TextReader } from '../../../../src/lib/workers/read-table/text-reader.ts';

function read(data: string | Uint8Array) {
	const reader = new TextReader(data);
	const chunks = [...reader.chunks()];
	return { text: chunks.map((chunk) => chunk.text).join(''), chunks, warnings: reader.warnings() };
}

test('chunks join to the text with line feeds, wherever a chunk ends', () => {
	for (const before of [65_534, 65_535, 65_536]) {
		const text = 'x'.repeat(before) + '\r\n\r\ry\r';
		const expected = 'x'.repeat(before) + '\n\n\ny\n';
		expect(read(text).text).toBe(expected);
		expect(read(new TextEncoder().encode(text)).text).toBe(expected);
	}
});

test('chunks do not break a character that lies across two of them', () => {
	for (const before of [65_533, 65_534, 65_535]) {
		const text = 'x'.repeat(before) + '😀é';
		expect(read(new TextEncoder().encode(text)).text).toBe(text);
		expect(read(text).text).toBe(text);
	}
});

test('chunks end with share 1 and say which is the last', () => {
	const { chunks } = read('x'.repeat(200_000));
	expect(chunks.map(({ isLast }) => isLast)).toEqual([false, false, false, true]);
	expect(chunks.at(-1)?.share).toBe(1);
	expect(read('\uFEFF').chunks).toHaveLength(1);
});

test('warnings count the characters that could not be read', () => {
	const bytes = new Uint8Array(1_200_000).fill(97);
	bytes[1_100_000] = 0xff;
	expect(read(bytes).warnings[0]).toContain('1 of them');
});
