import { expect, it } from 'vitest';
import { describeSnippets } from '../../../../src/lib/reproduce/functions/describe-snippets.ts';
import { expectSnippets } from './expect-snippets.ts';

it('describeSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(describeSnippets);
});

it('describeSnippets have ids of their own', () => {
	const ids = describeSnippets.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
