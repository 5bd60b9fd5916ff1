import { expect, it } from 'vitest';
import { cardAddress } from '../../../../src/lib/components/study/card-address.ts';
import { hostileAddresses } from '../../content/hostile-texts.ts';

it('cardAddress leads into the book and to https, as a deck says it and as a reader types it', () => {
	expect(cardAddress('lessons/canary/#wait')).toBe('lessons/canary/#wait');
	expect(cardAddress('lesson:canary#wait')).toBe('lessons/canary/#wait');
	expect(cardAddress('term:psi')).toBe('glossary/#psi');
	expect(cardAddress('lab:drift/stream')).toBe('labs/drift/stream/');
	expect(cardAddress('https://example.org/a')).toBe('https://example.org/a');
});

it('cardAddress leads nowhere that could run or mislead', () => {
	for (const address of [
		...hostileAddresses,
		'https://bank.example@evil.example/',
		'//evil.example'
	]) {
		const found = cardAddress(address);
		expect(found ?? 'https://', address).toMatch(/^(https:\/\/|lessons\/|labs\/|glossary\/)/);
	}
});
