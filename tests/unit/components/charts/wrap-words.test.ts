import { expect, test } from 'vitest';
import { wrapWords } from '../../../../src/lib/components/charts/wrap-words.ts';

test('wrapWords fills lines up to the limit', () => {
	expect(wrapWords('seed 16, 20,000 rows a side', 14)).toEqual([
		'seed 16,',
		'20,000 rows a',
		'side'
	]);
});

test('wrapWords cuts a word that fits on no line', () => {
	expect(wrapWords('go to https://example.org/a', 10)).toEqual([
		'go to',
		'https://ex',
		'ample.org/',
		'a'
	]);
});

test('wrapWords makes no line of an empty text', () => {
	expect(wrapWords('', 10)).toEqual([]);
});
