import { expect, it } from 'vitest';
import { bayesianSnippet } from '../../../../../src/lib/reproduce/functions/experiments/bayesian-snippet.ts';
import { expectSnippets } from '../expect-snippets.ts';

it('bayesianSnippet has whole code, finite numbers and leaves the input alone', () => {
	expectSnippets([bayesianSnippet]);
});

it('bayesianSnippet gives one half where both arms are alike', () => {
	const arms = { successesA: 3, nA: 10, successesB: 3, nB: 10, prior: [1, 1] as const };
	expect(bayesianSnippet.numbers(arms).probability_b_beats_a).toBeCloseTo(0.5, 12);
});
