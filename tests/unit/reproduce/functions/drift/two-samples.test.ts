import { expect, it } from 'vitest';
import {
	asRows,
	exampleSamples,
	pythonSamples,
	rSamples,
	tiedSamples,
	withoutId
} from '../../../../../src/lib/reproduce/functions/drift/two-samples.ts';

const samples = { reference: [1], current: [2, 3] };

it('pythonSamples(input) and rSamples(input) bring both samples in', () => {
	expect(pythonSamples(samples)).toContain('current = np.array([2, 3], dtype=float)');
	expect(rSamples(samples)).toBe('reference <- c(1)\ncurrent <- c(2, 3)');
});

it('withoutId(code, id) shortens the names and nothing else', () => {
	expect(withoutId('report("ks.p_value", ks.test(x))', 'ks')).toBe('report("p_value", ks.test(x))');
});

it('asRows(input) is what the code of the Drift Lab takes', () => {
	expect(asRows(samples)).toEqual({ kind: 'rows', ...samples });
});

it('exampleSamples have no ties and tiedSamples have', () => {
	const all = [...exampleSamples.reference, ...exampleSamples.current];
	expect(new Set(all).size).toBe(all.length);
	const tied = [...tiedSamples.reference, ...tiedSamples.current];
	expect(new Set(tied).size).toBeLessThan(tied.length);
});
