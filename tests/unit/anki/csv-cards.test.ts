import { expect, it } from 'vitest';
import { csvCards, ownRows } from '../../../src/lib/anki/csv-cards.ts';
import { csvHead } from '../../../src/lib/anki/csv-head.ts';

const rules = { at: 5, site: 'https://book.example/', book: new Set(['psi']), names: undefined };
const read = (rows: string[][], head = '') => csvCards(rows, csvHead(head), rules);
const sides = (rows: string[][], head = '') =>
	read(rows, head).cards.map(({ kind, front, back, tags }) => [kind, front, back, tags.join()]);

it('csvCards reads questions, answers, topics and gaps, with names above or without', () => {
	const rows = [
		['**q**', 'a *b*', 'x y'],
		['{{c1::g}}', '', '']
	];
	const cards = [
		['recall', '**q**', 'a *b*', 'x,y'],
		['cloze', '{{c1::g}}', '', '']
	];
	expect(sides(rows)).toEqual(cards);
	expect(sides([['front', 'back', 'tags'], ...rows])).toEqual(cards);
});

it('csvCards reads cells as HTML or as plain words where a line above says so, or tags stand in them', () => {
	expect(sides([['<b>q</b>', 'a &lt; b']], '#html:true\n')).toEqual([
		['recall', '**q**', 'a \\< b', '']
	]);
	expect(sides([['2 * 3 * 4', '<b>\nx']], '#html:false\n')).toEqual([
		['recall', '2 \\* 3 \\* 4', '\\<b>\\\nx', '']
	]);
	const guessed = read([['q<br>r', 'a']]);
	expect([guessed.cards[0]?.front, guessed.remarks.length]).toEqual(['q\\\nr', 1]);
});

it('csvCards knows a row again by its name or its question', () => {
	const id = (row: string[], head = '') => read([['front', 'back', 'id'], row], head).cards[0]?.id;
	expect(id(['q', 'a', 'own-7'])).toBe('own-7');
	expect(id(['q', 'a', 'ab~'])).toBe('own-anki-ab.3i.');
	expect(id(['q', 'a', ''])).toBe(id(['q', 'other', '']));
	expect(
		read([
			['front', 'back', 'id'],
			['q', 'a', 'fieldbook-psi']
		]).leftOut[0]?.reason
	).toBe('book');
});

it('csvCards says why rows are left out', () => {
	const rows = [
		['q', ''],
		['', 'a'],
		['q', 'x'.repeat(64_001)],
		['same', '1'],
		['same', '2'],
		['', '']
	];
	expect(read(rows).leftOut.map(({ reason, count }) => [reason, count])).toEqual([
		['no-answer', 1],
		['empty', 1],
		['too-long', 1],
		['twice', 1]
	]);
});

it('ownRows and csvCards lead to each other, formulas and all', () => {
	const card = { kind: 'recall', lesson: 'psi', section: 'bins', tags: ['t'], at: 5 } as const;
	const own = ['=1', "'=1", '- a', '@x', '\tz', "'q", 'plain'].map((text, i) => ({
		...{ ...card, id: `own-${i}`, front: text.trim() || 'q', back: text.trim() }
	}));
	const rows = ownRows(own);
	expect(rows.flat().filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
	expect(read(rows).cards).toEqual(own);
});
