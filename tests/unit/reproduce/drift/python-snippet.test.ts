import { expect, it } from 'vitest';
import { pythonSnippet } from '../../../../src/lib/reproduce/drift/python-snippet.ts';
import { sampleInput } from '../sample-input.ts';

const only = (id: 'ks' | 'psi' | 'jensen-shannon') => [
	{ id, statistic: 0.5, pValue: null, threshold: 0.1 }
];

it('pythonSnippet(input) imports only what its detectors use', () => {
	const psi = pythonSnippet(sampleInput({ detectors: only('psi') }));
	expect(psi).not.toContain('from scipy');
	const shannon = pythonSnippet(sampleInput({ detectors: only('jensen-shannon') }));
	expect(shannon).toContain('from scipy.spatial.distance import jensenshannon\n');
});

it('pythonSnippet(input) prints the edges in use only when a detector reads the bins', () => {
	expect(pythonSnippet(sampleInput({ detectors: only('psi') }))).toContain(
		'edges = np.array([\n    2, 3\n], dtype=float)'
	);
	expect(pythonSnippet(sampleInput({ detectors: only('ks') }))).not.toContain('edges');
});

it('pythonSnippet(input) keeps its lines within 100 characters, the link apart', () => {
	const lines = pythonSnippet(sampleInput()).split('\n');
	expect(lines.filter((line) => line.length > 100)).toEqual([]);
});

it('pythonSnippet(input) refuses numbers that are not finite', () => {
	expect(() => pythonSnippet(sampleInput({ edges: [NaN] }))).toThrow(RangeError);
});
