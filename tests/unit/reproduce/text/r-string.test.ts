import { expect, it } from 'vitest';
import { rString } from '../../../../src/lib/reproduce/text/r-string.ts';

it('rString(text) is one ASCII line whatever the text', () => {
	expect(rString('"a"\n\\')).toBe('"\\"a\\"\\u000a\\\\"');
	expect(rString('Zürich \u{1f600}')).toBe('"Z\\u00fcrich \\U0001f600"');
});

it('rString(text) replaces NUL and broken surrogates, which R cannot hold', () => {
	expect(rString('a\0b\ud800')).toBe('"a\\ufffdb\\ufffd"');
});
