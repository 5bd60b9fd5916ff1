import { expect, it } from 'vitest';
import { unicodeEscape } from '../../../../src/lib/reproduce/text/unicode-escape.ts';

it('unicodeEscape(codePoint) has four digits up to U+FFFF and eight above', () => {
	expect(unicodeEscape(0xe9)).toBe('\\u00e9');
	expect(unicodeEscape(0xffff)).toBe('\\uffff');
	expect(unicodeEscape(0x1f600)).toBe('\\U0001f600');
});
