import { expect, it } from 'vitest';
import { rSnippet } from '../../../../src/lib/reproduce/drift/r-snippet.ts';
import { sampleInput } from '../sample-input.ts';

const only = (id: 'ks' | 'psi') => [{ id, statistic: 0.5, pValue: null, threshold: 0.1 }];

it('rSnippet(input) prints the edges in use only when a detector reads the bins', () => {
	expect(rSnippet(sampleInput({ detectors: only('psi') }))).toContain('edges <- c(\n  2, 3\n)');
	expect(rSnippet(sampleInput({ detectors: only('ks') }))).not.toContain('edges');
});

it('rSnippet(input) loads no package', () => {
	expect(rSnippet(sampleInput())).not.toMatch(/library\(|require\(/);
});

it('rSnippet(input) keeps its lines within 100 characters, the link apart', () => {
	const lines = rSnippet(sampleInput()).split('\n');
	expect(lines.filter((line) => line.length > 100)).toEqual([]);
});

it('rSnippet(input) refuses numbers that are not finite', () => {
	const data = { kind: 'rows' as const, reference: [1, Infinity], current: [1] };
	expect(() => rSnippet(sampleInput({ data }))).toThrow(RangeError);
});
