import { expect, test } from 'vitest';
import { readDocstring } from '../../../../../src/routes/about/numbers/_build/read-docstring.ts';

const source = `
/** A type. */
export type Options = { floor: number };

/**
 * Population stability index: the sum of (p - q) ln(p / q), in nats. The same number whichever
 * sample is called the reference; see eq. 3 of it.
 *
 * @param reference shares or counts, 0 or more
 * @param options \`floor\`: the share that an empty bin
 * counts as
 * @throws StatsError if the bins differ in number
 * @see Kullback & Leibler (1951); Yurdakul (2018), https://example.org/a
 * @see R \`psi\`
 */
export function psi(reference: number[]): number {
	return 0;
}

/** A stream. Steps, e.g. Two. */
export function* psiSteps() {}

export function bare() {}
`;

test('readDocstring(source, name) takes the comment of a function apart', () => {
	expect(readDocstring(source, 'psi')).toEqual({
		sentence: 'Population stability index: the sum of (p - q) ln(p / q), in nats.',
		more: 'The same number whichever sample is called the reference; see eq. 3 of it.',
		params: [
			{ name: 'reference', text: 'shares or counts, 0 or more' },
			{ name: 'options', text: '`floor`: the share that an empty bin counts as' }
		],
		throws: ['StatsError if the bins differ in number'],
		see: ['Kullback & Leibler (1951); Yurdakul (2018), https://example.org/a', 'R `psi`']
	});
});

test('readDocstring(source, name) reads a comment of one line, and knows where there is none', () => {
	expect(readDocstring(source, 'psiSteps')).toMatchObject({
		sentence: 'A stream.',
		more: 'Steps, e.g. Two.'
	});
	expect(readDocstring(source, 'bare')).toBeUndefined();
	expect(readDocstring(source, 'ps')).toBeUndefined();
});

test('readDocstring(source) reads the comment that opens a module', () => {
	expect(readDocstring(source)?.sentence).toBe('A type.');
});
