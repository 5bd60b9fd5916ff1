import { expect, it } from 'vitest';
import { budgetSnippets } from '../../../../../src/lib/reproduce/functions/latency/budget-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('budgetSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(budgetSnippets);
});

it('budgetSnippets give a page for a burn of 20', () => {
	const { numbers } = snippetById(budgetSnippets, 'burn-alert');
	expect(numbers({ objective: 0.99, m5: 0.2, m30: 0, h1: 0.2, h6: 0, d3: 0 })).toEqual({
		alert: 2
	});
});
