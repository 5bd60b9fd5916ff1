import { expect, it } from 'vitest';
import { sharePlanSnippets } from '../../../../../src/lib/reproduce/functions/experiments/share-plan-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('sharePlanSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(sharePlanSnippets);
});

it('sharePlanSnippets give the 1,094 rows an arm of R', () => {
	const { numbers } = snippetById(sharePlanSnippets, 'sample-size-for-proportions');
	expect(numbers({ baseline: 0.2, effect: 0.05, alpha: 0.05, power: 0.8 })).toEqual(
		expect.objectContaining({ per_arm: 1094, total: 2188 })
	);
});
