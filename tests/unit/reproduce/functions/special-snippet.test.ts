import { expect, it } from 'vitest';
import { specialSnippet } from '../../../../src/lib/reproduce/functions/special-snippet.ts';
import { expectSnippets } from './expect-snippets.ts';

it('specialSnippet has whole code, finite numbers and leaves the input alone', () => {
	expectSnippets([specialSnippet]);
});

it('specialSnippet gives the logarithm of 3! for gamma(4)', () => {
	expect(specialSnippet.numbers({ x: 1, a: 4, b: 1, share: 0.5 }).log_gamma).toBeCloseTo(
		Math.log(6),
		10
	);
});
