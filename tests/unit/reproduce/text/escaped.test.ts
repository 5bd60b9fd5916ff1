import { expect, it } from 'vitest';
import { escaped } from '../../../../src/lib/reproduce/text/escaped.ts';

const named = (codePoint: number) => `<${codePoint}>`;

it('escaped(text) leaves printable ASCII alone', () => {
	expect(escaped("a'b #{}%~", named)).toBe("a'b #{}%~");
});

it('escaped(text) puts a backslash before quotes and backslashes', () => {
	expect(escaped('say "\\n"', named)).toBe('say \\"\\\\n\\"');
});

it('escaped(text) hands every other code point to the language, pairs as one', () => {
	expect(escaped('é\n\u{1f600}\ud800', named)).toBe('<233><10><128512><55296>');
});
