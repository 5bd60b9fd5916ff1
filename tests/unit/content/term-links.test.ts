import { expect, it } from 'vitest';
import { termLinks } from '../../../src/lib/content/term-links.ts';

it('termLinks(text) gives each linked term once, in the order of the text', () => {
	expect(
		termLinks('A [p](term:p-value), [PSI](term:psi), [p](term:p-value), [x](lesson:y).')
	).toEqual(['p-value', 'psi']);
	expect(termLinks('None.')).toEqual([]);
});
