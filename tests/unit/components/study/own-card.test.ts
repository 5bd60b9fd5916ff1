import { describe, expect, it } from 'vitest';
import {
	draftOfCard,
	readOwnCard,
	typedGaps
} from '../../../../src/lib/components/study/own-card.ts';
import { bookCard, ownCard, text } from './deck-example.ts';

it('typedGaps finds each gap once, in order, and none in a plain card', () => {
	const gaps = (front: string) => typedGaps({ kind: 'cloze', front });
	expect(gaps('{{c3::a}} {{c1::b::{{c12::c}}}} {{c3::d}}')).toEqual([1, 3, 12]);
	expect(gaps('none')).toEqual([1]);
	expect(gaps('{{c0::a}} {{c::b}} {{c1:c}}')).toEqual([1]);
	expect(typedGaps({ kind: 'recall', front: '{{c2::a}}' })).toEqual([1]);
});

describe('draftOfCard', () => {
	it('draftOfCard(id, card) is what one edits, the right answer in the text', () => {
		const options = [
			{ text: ['No'], why: ['It is not.'], right: false },
			{ text: ['Yes'], why: ['It is.'], right: true }
		];
		const draft = draftOfCard('own-of-a', bookCard('a', { kind: 'choose', options }));
		expect(draft).toMatchObject({ kind: 'recall', front: 'What is a?', lesson: 'canary' });
		expect(draft.back).toBe('**Yes** It is.\n\nThat is a.');
	});

	it('draftOfCard(id, card, asked) has the drawn question, which an editor would have to write', () => {
		const card = bookCard('a', { kind: 'compute', front: [], task: 'canary/x' });
		expect(draftOfCard('own-of-a', card, 'Of 9 * 9?').front).toBe('Of 9 \\* 9?');
	});

	it('draftOfCard(id, undefined) is blank', () => {
		expect(draftOfCard('own-1', undefined)).toMatchObject({
			id: 'own-1',
			front: '',
			kind: 'recall'
		});
	});
});

it('readOwnCard reads the Markdown, and of a card of the book keeps what is not typed', async () => {
	const own = ownCard('own-of-a', { front: 'a  \nb', back: '', tags: ['x'] });
	const card = await readOwnCard(own, bookCard('a', { level: 3, kind: 'choose', task: 't/x' }));
	expect(card).toMatchObject({
		id: 'a',
		level: 3,
		kind: 'recall',
		task: '',
		options: [],
		back: []
	});
	expect(card.front).toEqual(text('a\nb'));
	expect(await readOwnCard(own, undefined)).toMatchObject({
		id: 'own-of-a',
		level: 1,
		tags: ['x']
	});
});
