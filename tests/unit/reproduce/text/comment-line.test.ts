import { expect, it } from 'vitest';
import { commentLine } from '../../../../src/lib/reproduce/text/comment-line.ts';

it('commentLine(text) is one line whatever breaks a line', () => {
	expect(commentLine('a\nb\r\nc\u2028d\fe')).toBe('# a b c d e');
});

it('commentLine(text) writes what is not printable ASCII as escapes', () => {
	expect(commentLine('Größe\0\u202e\u{1f600}')).toBe(
		'# Gr\\u00f6\\u00dfe\\u0000\\u202e\\U0001f600'
	);
});

it('commentLine(text) has no trailing space when there is nothing to say', () => {
	expect(commentLine('')).toBe('#');
});
