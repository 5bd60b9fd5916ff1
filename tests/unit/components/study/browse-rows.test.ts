import { describe, expect, it } from 'vitest';
import {
	anything,
	browseRows,
	findRows,
	fold,
	stateOf as standsAt
} from '../../../../src/lib/components/study/browse-rows.ts';
import { bookCard, ownCard, stateOf, text } from './deck-example.ts';

const cards = [
	bookCard('psi', { tags: ['drift'], front: text('What is ', { gap: 1, hint: '', of: ['PSI'] }) }),
	bookCard('wait', { level: 3, kind: 'choose', back: text('An hour, à peu près.') }),
	bookCard('task', { kind: 'compute', front: [], task: 'canary/healthy-rolled-back' })
];
const own = [
	ownCard('own-old', { at: 1, front: 'A **bold** {{c1::gap::hint}}', kind: 'cloze' }),
	ownCard('own-new', { at: 2, lesson: 'canary', tags: ['mine'] }),
	ownCard('own-of-wait', { front: 'My words' })
];
const book = { cards, asked: { task: 'Of 1,000 requests 12 failed. How many in a day?' } };
const rows = browseRows(book, own);

describe('browseRows', () => {
	it('puts the reader’s own first, the newest before, and versions in their card’s place', () => {
		expect(rows.map(({ id }) => id)).toEqual(['own-new', 'own-old', 'psi', 'wait', 'task']);
		expect(rows[3]).toMatchObject({ title: 'My words', level: 3, own: own[2], card: cards[1] });
	});

	it('names a card by its words, gaps filled and marks left out', () => {
		expect(rows.map(({ title }) => title)).toEqual([
			'Why?',
			'A bold gap',
			'What is PSI',
			'My words',
			'Of 1,000 requests 12 failed. How many in a day?'
		]);
	});

	it('keeps the version of a card that the book no longer has', () => {
		const [row] = browseRows({ cards: [], asked: {} }, [ownCard('own-of-gone')]);
		expect(row).toMatchObject({ id: 'gone', card: undefined });
	});

	it('cuts a title that is as long as a page', () => {
		const [row] = browseRows({ cards: [], asked: {} }, [
			ownCard('own-1', { front: 'word '.repeat(4000) })
		]);
		expect(row?.title.length).toBeLessThanOrEqual(240);
	});
});

describe('findRows', () => {
	const ids = (wish: Partial<typeof anything>, states = new Map()) =>
		findRows(rows, { ...anything, ...wish }, states).map(({ id }) => id);

	it('finds all words in any order, without regard to case and accents', () => {
		expect(ids({})).toHaveLength(5);
		expect(ids({ words: '  PSI   what ' })).toEqual(['psi']);
		expect(
			browseRows(book, []).filter(({ folded }) => folded.includes(fold('À PEU')))
		).toHaveLength(1);
		expect(ids({ words: 'psi zebra' })).toEqual([]);
		expect(ids({ words: 'failed requests' })).toEqual(['task']);
	});

	it('finds by lesson, kind, level, topic and state, and by all of them', () => {
		expect(ids({ lesson: 'canary' })).toEqual(['own-new', 'psi', 'task']);
		expect(ids({ kind: 'own' })).toEqual(['own-new', 'own-old', 'wait']);
		expect(ids({ kind: 'compute' })).toEqual(['task']);
		expect(ids({ level: '3' })).toEqual(['wait']);
		expect(ids({ tag: 'drift', lesson: 'canary' })).toEqual(['psi']);
		expect(ids({ tag: 'drift', lesson: 'shadow' })).toEqual([]);
		const states = new Map([['psi', stateOf('psi', {}, { suspended: true })]]);
		expect(ids({ state: 'suspended' }, states)).toEqual(['psi']);
		expect(ids({ state: 'new' }, states)).toHaveLength(4);
	});

	it('finds a cloze by the words that stand on its card', () => {
		expect(ids({ words: 'bold gap' })).toEqual(['own-old']);
	});
});

it('stateOf tells where a card stands', () => {
	expect(standsAt(undefined)).toBe('new');
	expect(standsAt(stateOf('a', { stage: 0, last: undefined }))).toBe('new');
	expect(standsAt(stateOf('a', { stage: 1 }))).toBe('learning');
	expect(standsAt(stateOf('a', {}))).toBe('review');
	expect(standsAt(stateOf('a', { stage: 3 }))).toBe('learning');
	expect(standsAt(stateOf('a', {}, { suspended: true }))).toBe('suspended');
});
