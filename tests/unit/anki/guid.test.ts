import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardOfGuid, guidOf } from '../../../src/lib/anki/guid.ts';

it('guidOf(card) and cardOfGuid(guid) lead to each other for cards of ours', () => {
	for (const id of ['psi-on-quiet-days', 'own-3f2a-11', 'own-csv-1x2']) {
		expect(guidOf(id)).toBe(`fieldbook-${id}`);
		expect(cardOfGuid(guidOf(id))).toBe(id);
	}
});

it('a note of Anki goes back under the name that it had', () => {
	const guid = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
	fc.assert(
		fc.property(guid, (text) => {
			const card = cardOfGuid(text);
			expect(card).toMatch(/^own-anki-[A-Za-z0-9.]{0,180}$/);
			const back = guidOf(card);
			if (card.length < 180) expect(back).toBe(text);
			else expect(cardOfGuid(back)).not.toBe('');
		})
	);
});

it('what is no name of ours is not taken for one', () => {
	for (const guid of [
		'fieldbook-',
		'fieldbook-a b',
		'fieldbook-<x>',
		`fieldbook-${'x'.repeat(300)}`
	]) {
		expect(cardOfGuid(guid)).toMatch(/^own-anki-/);
	}
});
