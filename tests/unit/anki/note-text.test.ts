import { expect, it } from 'vitest';
import { NoteText } from '../../../src/lib/anki/note-text.ts';

it('NoteText gathers words into blocks', () => {
	const text = new NoteText(false);
	text.write('a&amp;b ');
	text.openMark({ kind: 'strong' });
	text.write('c');
	text.breakBlock();
	text.write('d');
	expect(text.finish()).toEqual([
		{ block: 'paragraph', of: ['a&b ', { mark: 'strong', of: ['c'] }] },
		{ block: 'paragraph', of: [{ mark: 'strong', of: ['d'] }] }
	]);
});

it('NoteText closes what nobody closed, and opens no list without end', () => {
	const text = new NoteText(true);
	for (let i = 0; i < 50; i += 1) text.openList(false);
	text.openItem();
	text.write('deep {{c1::open');
	const blocks = JSON.stringify(text.finish());
	expect(blocks.match(/"list"/g)).toHaveLength(8);
	expect(blocks).toContain('deep {{c1::open');
});
