import { expect, it } from 'vitest';
import { experimentSnippets } from '../../../../src/lib/reproduce/functions/experiment-snippets.ts';
import { expectSnippets } from './expect-snippets.ts';

it('experimentSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(experimentSnippets);
});

it('experimentSnippets have ids of their own', () => {
	const ids = experimentSnippets.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
