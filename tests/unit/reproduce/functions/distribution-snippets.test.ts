import { expect, it } from 'vitest';
import { distributionSnippets } from '../../../../src/lib/reproduce/functions/distribution-snippets.ts';
import { expectSnippets } from './expect-snippets.ts';

it('distributionSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(distributionSnippets);
});

it('distributionSnippets have ids of their own', () => {
	const ids = distributionSnippets.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
