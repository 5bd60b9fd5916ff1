import { expect, test } from 'vitest';
import { wordParts } from '../../../../../src/routes/about/numbers/word-parts.ts';

test('wordParts(line) finds code and addresses, and leaves full stops alone', () => {
	expect(wordParts('As `psi(p, q)`, https://doi.org/10.1/a; see https://b.org/c.')).toEqual([
		{ kind: 'words', text: 'As ' },
		{ kind: 'code', text: 'psi(p, q)' },
		{ kind: 'words', text: ', ' },
		{ kind: 'link', text: 'https://doi.org/10.1/a' },
		{ kind: 'words', text: '; see ' },
		{ kind: 'link', text: 'https://b.org/c' },
		{ kind: 'words', text: '.' }
	]);
	expect(wordParts('')).toEqual([]);
});
