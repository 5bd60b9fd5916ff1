import { expect, it } from 'vitest';
import { manyArmsSnippets } from '../../../../../src/lib/reproduce/functions/experiments/many-arms-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('manyArmsSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(manyArmsSnippets);
});

it('manyArmsSnippets give 2.21 for two variants', () => {
	const { numbers } = snippetById(manyArmsSnippets, 'dunnett-critical');
	expect(numbers({ comparisons: 2, ratio: 1, alpha: 0.05 }).critical).toBeCloseTo(2.21, 2);
});
