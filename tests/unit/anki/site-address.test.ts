import { expect, it } from 'vitest';
import { cardLink, siteAddress, sourceOf } from '../../../src/lib/anki/site-address.ts';

const site = 'https://book.example/base/';

it.each([
	['lessons/psi/#bins', `${site}lessons/psi/#bins`],
	['lesson:psi#bins', `${site}lessons/psi/#bins`],
	['term:psi', `${site}glossary/#psi`],
	['lab:drift/stream#season', `${site}labs/drift/stream/`],
	['https://e.org/', 'https://e.org/'],
	['javascript:alert(1)', undefined],
	['//e.org', undefined]
])('siteAddress leads %s to %s', (link, address) => {
	expect(siteAddress(site)(link)).toBe(address);
});

it('cardLink goes the way back', () => {
	const back = cardLink(site);
	expect(back(`${site}labs/drift/stream/`, 'lab:drift/stream#season')).toBe(
		'lab:drift/stream#season'
	);
	expect(back(`${site}lessons/psi/#bins`, undefined)).toBe('lessons/psi/#bins');
	expect(back('https://e.org/a?b#c', 'javascript:x')).toBe('https://e.org/a?b#c');
	expect(back('javascript:alert(1)', undefined)).toBeUndefined();
	expect(back('https://user@e.org/', undefined)).toBeUndefined();
});

it('sourceOf names the section that teaches a card', () => {
	const lessons = [
		{ id: 'psi', number: 4, title: 'PSI', sections: [{ id: 'bins', number: '4.2', title: 'Bins' }] }
	];
	const of = sourceOf(lessons, site);
	expect(of({ lesson: 'psi', section: 'bins' })).toEqual({
		title: '4.2 Bins',
		href: `${site}lessons/psi/#bins`
	});
	expect(of({ lesson: 'psi', section: 'gone' })).toEqual({
		title: '4 PSI',
		href: `${site}lessons/psi/`
	});
	expect(of({ lesson: '', section: '' })).toBeUndefined();
});
