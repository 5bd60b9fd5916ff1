import { expect, test } from 'vitest';
import { quoted, shown } from '../../../../src/lib/simulation/table/quoted.ts';

test('quoted puts a cell in quotation marks', () => {
	expect(quoted('abc')).toBe('“abc”');
});

test('shown keeps to one line without control or direction characters', () => {
	expect(shown(' a\r\nb\tc\u0000\u202Ed\u2028e ')).toBe('a b c d e');
});

test('shown cuts after 40 characters and never through a pair', () => {
	expect(shown('😀'.repeat(50))).toBe('😀'.repeat(39) + '…');
	expect([...shown('x'.repeat(1_000_000))]).toHaveLength(40);
});
