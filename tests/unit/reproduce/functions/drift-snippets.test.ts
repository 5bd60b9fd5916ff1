import { expect, it } from 'vitest';
import { driftSnippets } from '../../../../src/lib/reproduce/functions/drift-snippets.ts';
import { expectSnippets } from './expect-snippets.ts';

it('driftSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(driftSnippets);
});

it('driftSnippets have ids of their own', () => {
	const ids = driftSnippets.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
