import { expect, it } from 'vitest';
import { exportNote } from '../../../src/lib/anki/export-note.ts';
import { cards } from '../workers/anki/deck-of-four.ts';

const rules = {
	...{ address: (link: string) => `https://b.example/${link}`, sourceOf: () => undefined },
	...({ asked: undefined, changed: 5, own: 'no' } as const)
};
const card = (id: string) => cards.find((one) => one.id === id)!;

it('exportNote makes a basic note, or a cloze with a card for each gap', () => {
	expect(exportNote(card('psi-on-quiet-days'), rules)).toMatchObject({
		...{
			guid: 'fieldbook-psi-on-quiet-days',
			model: 'basic',
			lesson: 'drift-detection',
			changed: 5
		},
		cards: [{ ord: 0, asked: 'psi-on-quiet-days' }]
	});
	expect(exportNote(card('a-gap'), rules)).toMatchObject({
		model: 'cloze',
		cards: [
			{ ord: 0, asked: 'a-gap' },
			{ ord: 1, asked: 'a-gap#2' }
		]
	});
	expect(exportNote({ ...card('a-gap'), front: [] }, rules).model).toBe('basic');
});

it('exportNote tags a note with lesson, kind, level and topics, without spaces in them', () => {
	const own = exportNote({ ...card('which'), tags: ['two words'] }, { ...rules, own: 'version' });
	expect(own.tags).toEqual([
		'lesson::drift-detection::quiet-days',
		'kind::choose',
		'your-version',
		'two-words'
	]);
});

it('exportNote asks drawn numbers in words, and says their seed', () => {
	const asked = { question: 'How many <?', answer: '4', why: 'So.', seed: 's' };
	const { fields } = exportNote(card('drawn'), { ...rules, asked });
	expect(fields).toEqual([
		'<p>How many &lt;?</p>',
		'<p class="right">4</p><p>So.</p><p>One in five.</p>',
		'Numbers drawn with the seed “s”.'
	]);
});
