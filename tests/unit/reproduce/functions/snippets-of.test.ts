import { expect, it } from 'vitest';
import { snippetsOf } from '../../../../src/lib/reproduce/functions/snippets-of.ts';

it('snippetsOf(exportName) fills the example in', () => {
	const [filled] = snippetsOf('psi');
	expect(filled).toMatchObject({ id: 'psi', title: 'Population stability index' });
	expect(filled?.python).toContain('report("psi", terms.sum())');
	expect(filled?.sql).toContain('SELECT');
	expect(filled?.numbers.psi).toBeGreaterThan(0);
});

it('snippetsOf(exportName) has no SQL where there is none', () => {
	expect(snippetsOf('mean').map((filled) => 'sql' in filled)).toEqual([false]);
});

it('snippetsOf(exportName) finds each snippet that names the function', () => {
	expect(snippetsOf('permutationTest').map(({ id }) => id)).toEqual([
		'permutation-test-exact',
		'permutation-test'
	]);
	expect(snippetsOf('sortedCopy')).toEqual([]);
});
