import { expect, it } from 'vitest';
import { psiSnippets } from '../../../../../src/lib/reproduce/functions/drift/psi-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('psiSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(psiSnippets);
});

it('psiSnippets give 0 for equal shares', () => {
	const { numbers } = snippetById(psiSnippets, 'psi');
	expect(numbers({ reference: [1, 1], current: [1, 1], floor: 0.001 })).toEqual(
		expect.objectContaining({ psi: 0 })
	);
});

it('psiSnippets put the floor into the SQL', () => {
	const { sql } = snippetById(psiSnippets, 'psi');
	expect(sql?.({ reference: [1, 0], current: [1, 1], floor: 0.001 })).toContain(
		'CASE WHEN p = 0 THEN 0.001 ELSE p END'
	);
});
