import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWhiteboard, wordCount } from '../../src/lib/content/index.ts';
import { createRng } from '../../src/lib/random/index.ts';
import { findSheet, gradeOrder, sheetNames } from '../../src/lib/study/index.ts';
import { linkTargets } from '../../src/markdown/lesson-index.js';
import { resolveLink } from '../../src/markdown/resolve-link.js';
import { deck, lessons } from './deck.ts';

const folder = 'content/whiteboards';
const boards = readdirSync(folder).map((name) =>
	readWhiteboard(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8'))
);
const targets = linkTargets(process.cwd());
const hasCard = (id: string) => deck.some((card) => card.id === id);

it('there are whiteboards of each kind', () => {
	const count = (kind: string) => boards.filter((board) => board.kind === kind).length;
	expect(boards.length).toBeGreaterThanOrEqual(10);
	expect(['order', 'place', 'numbers'].map(count)).toEqual([5, 2, 3]);
});

describe.each(boards)('the whiteboard $id', (board) => {
	it('leads to lessons, cards and a lab that exist', () => {
		expect(board.lessons.filter((id) => !lessons.some((one) => one.id === id))).toEqual([]);
		const parts = board.kind === 'order' ? board.rules : board.kind === 'place' ? board.pieces : [];
		expect(parts.filter(({ card }) => !hasCard(card))).toEqual([]);
		if (board.lab) {
			const link = resolveLink(board.lab, { base: '', targets, here: new Set() });
			expect(link).toHaveProperty('href');
		}
		for (const { why } of parts) expect(wordCount(why)).toBeLessThanOrEqual(30);
	});

	it('asks for more than one can do by chance', async () => {
		if (board.kind === 'numbers') {
			const { blanks } = (await findSheet(board.sheet))(createRng(7));
			expect(blanks.filter(({ card }) => !hasCard(card))).toEqual([]);
			return;
		}
		if (board.kind === 'place') {
			expect(board.pieces.length).toBeGreaterThanOrEqual(8);
			return;
		}
		// Each step is held by a rule, and the order upside down keeps none.
		const held = board.rules.flatMap(({ first, then }) => [first, then]);
		expect(board.steps.filter(({ id }) => !held.includes(id))).toEqual([]);
		const upsideDown = board.steps.map(({ id }) => id).reverse();
		expect(gradeOrder(board.rules, upsideDown).right).toEqual([]);
	});
});

it('each sheet of numbers is asked', () => {
	const asked = boards.flatMap((board) => (board.kind === 'numbers' ? board.sheet : []));
	expect(asked.sort()).toEqual([...sheetNames].sort());
});
