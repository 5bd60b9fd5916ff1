import { expect, it } from 'vitest';
import { fairnessSnippet } from '../../../../../src/lib/reproduce/functions/metrics/fairness-snippet.ts';
import { expectSnippets } from '../expect-snippets.ts';

it('fairnessSnippet has whole code, finite numbers and leaves the input alone', () => {
	expectSnippets([fairnessSnippet]);
});

it('fairnessSnippet gives no difference within one group', () => {
	const rows = { actual: [1, 0], predicted: [1, 0], group: ['a', 'a'] };
	expect(fairnessSnippet.numbers(rows)).toMatchObject({ parity_difference: 0, odds_ratio: 1 });
});

it('fairnessSnippet writes group names as texts, whatever they hold', () => {
	const rows = { actual: [1], predicted: [1], group: ['"); quit("'] };
	expect(fairnessSnippet.python(rows)).toContain('"\\"); quit(\\""');
	expect(fairnessSnippet.r(rows)).toContain('"\\"); quit(\\""');
});
