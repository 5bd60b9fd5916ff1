import { expect, it } from 'vitest';
import { meanPlanSnippets } from '../../../../../src/lib/reproduce/functions/experiments/mean-plan-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('meanPlanSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(meanPlanSnippets);
});

it('meanPlanSnippets give 299 rows for the rule of three at 1 %', () => {
	const { numbers } = snippetById(meanPlanSnippets, 'sample-size-for-rare-events');
	expect(numbers({ rate: 0.01, confidence: 0.95 })).toEqual({ rows: 299 });
});
