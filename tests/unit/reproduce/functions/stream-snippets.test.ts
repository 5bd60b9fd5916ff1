import { expect, it } from 'vitest';
import { streamSnippets } from '../../../../src/lib/reproduce/functions/stream-snippets.ts';
import { expectSnippets } from './expect-snippets.ts';

it('streamSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(streamSnippets);
});

it('streamSnippets have ids of their own', () => {
	const ids = streamSnippets.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
