import { expect, it } from 'vitest';
import { exportCollection } from '../../../src/lib/anki/index.ts';
import { cardBlocks } from '../../../src/lib/content/card-text.ts';
import { exported } from '../workers/anki/deck-of-four.ts';

const tools = { zone: () => 60, cardBlocks };

it('exportCollection counts days from before everything that has one', () => {
	const due = exported.at - 100 * 86_400_000;
	const memory = {
		stage: 2,
		due,
		stability: 5,
		difficulty: 5,
		interval: 5,
		step: 0,
		reviews: 3,
		lapses: 0,
		last: due - 5
	} as const;
	const states = [{ card: 'which', memory, suspended: false, buriedUntil: 0 }];
	const { col, cards } = exportCollection({ ...exported, states }, tools);
	const which = cards.find((row) => row[6] === 2);
	expect(which?.[8]).toBe(0);
	const crt = new Date((Number(col[1]) + 3600) * 1000).toISOString();
	expect(crt).toBe('2026-08-19T04:00:00.000Z');
});

it('exportCollection gives every card a note and a deck that exist', () => {
	const { col, notes, cards } = exportCollection(exported, tools);
	const ids = new Set(notes.map(([id]) => id));
	const decks = JSON.parse(String(col[10])) as Record<string, unknown>;
	expect(cards.every((row) => ids.has(row[1] ?? '') && String(row[2]) in decks)).toBe(true);
	expect(new Set(cards.map(([id]) => id)).size).toBe(cards.length);
});
