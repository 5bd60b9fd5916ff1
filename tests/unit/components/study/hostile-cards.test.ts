import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { cardAddress } from '../../../../src/lib/components/study/card-address.ts';
import CardText from '../../../../src/lib/components/study/CardText.svelte';
import {
	anything,
	browseRows,
	findRows
} from '../../../../src/lib/components/study/browse-rows.ts';
import { CardDeck } from '../../../../src/lib/components/study/card-deck.ts';
import { readOwnCard } from '../../../../src/lib/components/study/own-card.ts';
import { readBackup, writeBackup } from '../../../../src/lib/study/index.ts';
import { cardLinks } from '../../content/card-links-of.ts';
import { hostileCards } from '../../content/hostile-cards.ts';
import { bookCard, deckOf } from './deck-example.ts';

const book = deckOf([bookCard('first')]);
const own = hostileCards(bookCard('first'));

/** A tag as the renderer writes them, and no other. */
const value = '(?:class|role|aria-label|tabindex|rel)="[\\w -]*"';
const href = 'href="https://(?:example\\.org|evil\\.(?:org|example))[^"<>\\s]*"';
const known = new RegExp(
	`^</?(?:p|ul|ol|li|pre|code|strong|em|mark|span|a)(?: ${value}| ${href})*>$`
);
/** Letters that are text stand as `&lt;`, so that each of these begins a tag. */
const tags = (html: string) => html.replace(/<!--\[?[\d\-[\]]*-->/g, '').match(/<[^>]*>?/g) ?? [];

describe('hostile cards', () => {
	it('there are more than 300 of them, each with its own text', () => {
		expect(own.length).toBeGreaterThan(300);
		expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
	});

	it('a back-up gives each back as it was typed', () => {
		const nothing = { settings: undefined, states: [], log: [], rounds: [], checklists: [] };
		const file = readBackup(writeBackup({ ...nothing, wish: undefined, own }));
		const byId = new Map(own.map((card) => [card.id, card]));
		expect(file.own).toHaveLength(own.length);
		for (const card of file.own) expect(card).toEqual(byId.get(card.id));
	});

	it('CardText draws each as text in its own few tags, with links to https only', async () => {
		for (const card of own) {
			const { front } = await readOwnCard({ ...card, back: '' }, undefined);
			for (const link of cardLinks(front)) {
				expect(cardAddress(link)).toBe(new URL(link).href);
			}
			for (const props of [
				{ blocks: front, gap: 1 },
				{ blocks: front, gap: 1, open: true, marked: true }
			]) {
				for (const tag of tags(render(CardText, { props }).body)) {
					if (!known.test(tag)) expect.fail(`${tag} of ${card.front.slice(0, 80)}`);
				}
			}
		}
	});

	it('CardDeck finds each by the id under which it is asked', async () => {
		const deck = new CardDeck(book, own);
		const asked = deck.askables({});
		expect(asked.length).toBeGreaterThanOrEqual(own.length);
		const strange = asked.filter(({ card }) => !/^own-\d+$/.test(card));
		for (const { card } of strange) expect(await deck.find(card), card).toBeDefined();
	});

	it('browseRows lists them and findRows looks through them', () => {
		const rows = browseRows(book, own);
		expect(rows).toHaveLength(own.length);
		for (const { front } of own.slice(0, 300)) {
			const words = front.slice(0, 200);
			findRows(rows, { ...anything, words }, new Map());
		}
		expect(findRows(rows, { ...anything, words: 'onbeforetoggle' }, new Map())).toHaveLength(1);
	});
});
