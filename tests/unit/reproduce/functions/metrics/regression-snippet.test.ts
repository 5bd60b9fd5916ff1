import { expect, it } from 'vitest';
import { regressionSnippet } from '../../../../../src/lib/reproduce/functions/metrics/regression-snippet.ts';
import { expectSnippets } from '../expect-snippets.ts';

it('regressionSnippet has whole code, finite numbers and leaves the input alone', () => {
	expectSnippets([regressionSnippet]);
});

it('regressionSnippet gives the errors of two predictions', () => {
	const rows = { actual: [1, 3], predicted: [2, 3] };
	expect(regressionSnippet.numbers(rows)).toMatchObject({ mean_absolute_error: 0.5, r2: 0.5 });
});
