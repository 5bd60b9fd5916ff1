import { expect, it } from 'vitest';
import { askedId, copiedFrom, copyId } from '../../../src/lib/study/index.ts';

it('copyId and copiedFrom lead to each other', () => {
	expect(copyId('psi')).toBe('own-of-psi');
	expect(copiedFrom('own-of-psi')).toBe('psi');
	expect(copiedFrom('own-1')).toBeUndefined();
});

it('askedId keeps the card’s own id for the first gap', () => {
	expect([askedId('psi', 1), askedId('psi', 2)]).toEqual(['psi', 'psi#2']);
});
