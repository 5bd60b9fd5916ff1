import { expect, it } from 'vitest';
import { kolmogorovSnippet } from '../../../../../src/lib/reproduce/functions/distributions/kolmogorov-snippet.ts';
import { expectSnippets } from '../expect-snippets.ts';

it('kolmogorovSnippet has whole code, finite numbers and leaves the input alone', () => {
	expectSnippets([kolmogorovSnippet]);
});

it('kolmogorovSnippet gives the well-known 5 % point', () => {
	expect(kolmogorovSnippet.numbers({ x: [1], p: [0.95] }).quantile_1).toBeCloseTo(1.3581, 4);
});
