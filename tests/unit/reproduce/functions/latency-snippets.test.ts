import { expect, it } from 'vitest';
import { latencySnippets } from '../../../../src/lib/reproduce/functions/latency-snippets.ts';
import { expectSnippets } from './expect-snippets.ts';

it('latencySnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(latencySnippets);
});

it('latencySnippets have ids of their own', () => {
	const ids = latencySnippets.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
