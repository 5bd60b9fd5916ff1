import { expect, it } from 'vitest';
import { boundarySnippets } from '../../../../../src/lib/reproduce/functions/experiments/boundary-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('boundarySnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(boundarySnippets);
});

it('boundarySnippets give the 14.2 % of five looks', () => {
	const { numbers } = snippetById(boundarySnippets, 'peeking-error-rate');
	expect(numbers({ looks: 5, alpha: 0.05 }).error_rate).toBeCloseTo(0.142, 3);
});

it('boundarySnippets follow the design', () => {
	const { r } = snippetById(boundarySnippets, 'group-sequential-bounds');
	expect(r({ looks: 3, alpha: 0.05, design: 'pocock' })).toContain('rep(1, looks)');
});
