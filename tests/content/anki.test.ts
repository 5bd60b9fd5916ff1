import { expect, it } from 'vitest';
import { exportCollection, type AskedWords } from '../../src/lib/anki/index.ts';
import { cardBlocks } from '../../src/lib/content/card-text.ts';
import { createRng } from '../../src/lib/random/index.ts';
import { defaultSettings, findTask } from '../../src/lib/study/index.ts';
import { deck, lessons } from './deck.ts';

const drawn = await Promise.all(
	deck
		.filter(({ task }) => task)
		.map(async ({ id, task }): Promise<[string, AskedWords]> => {
			const asked = (await findTask(task)).ask(createRng(`${id} anki`));
			return [id, { ...asked, answer: String(asked.answer), seed: `${id} anki` }];
		})
);
const book = exportCollection(
	{
		...{ lessons, cards: deck, own: [], states: [], log: [], asked: Object.fromEntries(drawn) },
		...{ settings: defaultSettings, at: Date.UTC(2026, 10, 27), site: 'https://book.example/' }
	},
	{ zone: () => 0, cardBlocks }
);

it('every card of the book becomes a note of Anki that asks and answers', () => {
	expect(book.notes).toHaveLength(deck.length);
	for (const [, guid, , , , , fields] of book.notes) {
		const [front = '', back = '', from = ''] = String(fields).split('\u001f');
		expect(front, String(guid)).not.toBe('');
		expect(back !== '' || front.includes('{{c1::'), String(guid)).toBe(true);
		expect(from, String(guid)).toMatch(/^<a href="https:\/\/book\.example\/lessons\//);
	}
});

it('no note of the book has a tag that was not meant, or a link that leads nowhere', () => {
	const known =
		/<\/?(?:p|b|i|ul|ol|li|br|pre|code|span|a)(?: (?:href|data-link|class)="[^"<>]*")*>/g;
	for (const [, guid, , , , , fields] of book.notes) {
		expect(String(fields).replace(known, ''), String(guid)).not.toMatch(/[<>]/);
		for (const [, href] of String(fields).matchAll(/href="([^"]*)"/g)) {
			expect(href, String(guid)).toMatch(/^https:\/\//);
		}
	}
});
