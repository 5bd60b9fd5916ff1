import { expect, it, test } from 'vitest';
import type { ForeignNote } from '../../../src/lib/anki/index.ts';
import { ImportTally, readNote } from '../../../src/lib/anki/index.ts';
import { longestSide, whyNoCard } from '../../../src/lib/anki/read-note.ts';

const rules = { at: 5, site: 'https://book.example/', book: new Set(['psi']) };
const note: ForeignNote = {
	...{ guid: 'abc', model: 'Basic', isCloze: false, tags: 't', fields: ['q', 'a'], cards: 1 }
};

function read(part: Partial<ForeignNote>) {
	const tally = new ImportTally();
	readNote({ ...note, ...part }, rules, tally);
	const { cards, leftOut } = tally.finish('', []);
	return cards[0] ?? leftOut[0]?.reason;
}

test.each([
	[{ fields: ['', '<br>'] }, 'empty'],
	[{ fields: ['q', '<img>'] }, 'no-answer'],
	[{ fields: ['Please update to the latest Anki version, then import', ''] }, 'placeholder'],
	[{ isCloze: true, fields: ['{{c1::image-occlusion:rect}}', ''] }, 'picture'],
	[{ fields: ['q', 'x'.repeat(longestSide + 1)] }, 'too-long'],
	[{ fields: ['q', 'x'.repeat(200_001)] }, 'too-long'],
	[{ guid: 'fieldbook-psi' }, 'book']
])('readNote leaves out %#: %s', (part, reason) => {
	expect(read(part)).toBe(reason);
});

it('readNote makes a card of a note', () => {
	expect(read({})).toEqual({
		...{ id: 'own-anki-abc', kind: 'recall', front: 'q', back: 'a', at: 5 },
		...{ lesson: '', section: '', tags: ['t'] }
	});
	expect(read({ fields: ['', 'q', 'a', 'more'] })).toMatchObject({ front: 'q', back: 'a\n\nmore' });
	expect(read({ isCloze: true, fields: ['{{c1::x}}'] })).toMatchObject({ kind: 'cloze', back: '' });
	expect(read({ guid: 'fieldbook-own-1', fields: ['q', 'a', 'from'] })).toMatchObject({
		id: 'own-1',
		back: 'a'
	});
	expect(read({ guid: 'fieldbook-psi', tags: 'your-version' })).toMatchObject({ id: 'own-of-psi' });
	expect(read({ guid: 'fieldbook-gone' })).toMatchObject({
		id: expect.stringMatching(/^own-anki-/) as string
	});
});

it('whyNoCard lets two sides of the longest length be one', () => {
	const side = 'x'.repeat(longestSide);
	expect(whyNoCard({ kind: 'recall', front: side, back: side })).toBeUndefined();
});
