import { expect, it } from 'vitest';
import { sampleSnippets } from '../../../../../src/lib/reproduce/functions/experiments/sample-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('sampleSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(sampleSnippets);
});

it('sampleSnippets give the statistic of an unequal split', () => {
	const { numbers } = snippetById(sampleSnippets, 'sample-ratio-mismatch-test');
	expect(numbers({ counts: [60, 40], shares: [1, 1] })).toEqual(
		expect.objectContaining({ statistic: 4, df: 1 })
	);
});
