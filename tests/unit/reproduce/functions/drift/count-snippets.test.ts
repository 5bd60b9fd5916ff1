import { expect, it } from 'vitest';
import { countSnippets } from '../../../../../src/lib/reproduce/functions/drift/count-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('countSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(countSnippets);
});

it('countSnippets give the statistic of a fit', () => {
	const { numbers } = snippetById(countSnippets, 'goodness-of-fit-test');
	expect(numbers({ observed: [8, 12], probabilities: [0.5, 0.5] })).toEqual(
		expect.objectContaining({ statistic: 0.8, df: 1 })
	);
});

it('countSnippets say in SQL that it has no p-value', () => {
	const { sql, example } = snippetById(countSnippets, 'chi-square-test');
	expect(sql?.(example)).toMatch(/^(--.*\n)+WITH counts AS/);
	expect(sql?.(example)).not.toContain('p_value');
});
