import { expect, it } from 'vitest';
import { pythonString } from '../../../../src/lib/reproduce/text/python-string.ts';

it('pythonString(text) is one ASCII line whatever the text', () => {
	expect(pythonString('"""\n\\')).toBe('"\\"\\"\\"\\u000a\\\\"');
	expect(pythonString('Zürich \u{1f600}')).toBe('"Z\\u00fcrich \\U0001f600"');
});

it('pythonString(text) keeps NUL and broken surrogates, which Python can hold', () => {
	expect(pythonString('\0\ud800')).toBe('"\\u0000\\ud800"');
});
