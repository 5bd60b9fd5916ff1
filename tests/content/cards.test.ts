import { describe, expect, it } from 'vitest';
import { cardBlocks } from '../../src/lib/content/card-text.ts';
import {
	cardMarkdown,
	cardQuestions,
	cardWords,
	inlineWords,
	wordCount,
	type Card,
	type CardBlock
} from '../../src/lib/content/index.ts';
import { cardFiles, deck, lessons } from './deck.ts';

const fewestCards = 260;

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
const optionWords = ({ options }: Card) =>
	options.flatMap(({ text, why }) => [inlineWords(text), inlineWords(why)]);
const wordsOf = (card: Card) =>
	[cardWords(card.front), cardWords(card.back), ...optionWords(card)].join('\n');

const american =
	/\b(behaviors?|colors?|favors?|centers?|meters?|labor|neighbors?|catalogs?|gray|modeling|modeled|labeled|labeling|canceled|traveling|artifact|judgment|skeptic|analyz\w*|\w+(?:ptimiz|ormaliz|eneraliz|rganiz|ecogniz|ummariz|tandardiz|rioritiz|uantiz|inimiz|aximiz|nitializ|ynchroniz|andomiz|ategoriz|ealiz|riticiz|pologiz|tiliz|okeniz|isualiz|erializ)(?:e|ed|es|er|ing|ation|ations))\b/i;

it('there are enough cards', () => {
	expect(deck.length).toBeGreaterThanOrEqual(fewestCards);
});

describe.each(lessons)('the cards of $id', ({ id }) => {
	const cards = deck.filter(({ lesson }) => lesson === id);
	const count = (kind: Card['kind']) => cards.filter((card) => card.kind === kind).length;

	it('are five to ten, up to fourteen where a judge is judged', () => {
		const [fewest, most] = id === 'llm-judge' ? [8, 14] : [5, 10];
		expect(cards.length).toBeGreaterThanOrEqual(fewest);
		expect(cards.length).toBeLessThanOrEqual(most);
	});

	it('ask in several kinds, one of them with new numbers each time', () => {
		expect(count('recall') + count('scenario')).toBeGreaterThanOrEqual(2);
		expect(count('compute')).toBeGreaterThanOrEqual(1);
		expect(new Set(cards.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
	});

	it('do not all open alike', () => {
		const openings = cards.flatMap(({ front }) => {
			const words = plain(cardWords(front)).split(' ').slice(0, 2).join(' ');
			return words ? [words] : [];
		});
		const often = openings.filter((one) => openings.filter((other) => other === one).length > 2);
		expect(often).toEqual([]);
	});
});

describe.each(Object.keys(cardQuestions))('the interview question %s', (question) => {
	it('is served by at least six cards', () => {
		const served = deck.filter(({ questions }) => questions.includes(question));
		expect(served.length).toBeGreaterThanOrEqual(6);
	});
});

describe('every card', () => {
	it('asks what no other card asks', () => {
		const fronts = deck.map(({ front, task }) => plain(cardWords(front)) || task);
		expect(fronts.filter((front, index) => fronts.indexOf(front) !== index)).toEqual([]);
	});

	it('answers in fewer than 60 words, and asks in at most 70', () => {
		const long = deck.filter(
			({ front, back }) => wordCount(cardWords(back)) >= 60 || wordCount(cardWords(front)) > 70
		);
		expect(long.map(({ id }) => id)).toEqual([]);
	});

	it('is written in British English, without exclamation', () => {
		const wrong = deck.flatMap((card) => american.exec(wordsOf(card))?.[0] ?? []);
		expect(wrong).toEqual([]);
		const prose = deck.filter((card) => /!(?!=)/.test(wordsOf(card)));
		expect(prose.map(({ id }) => id)).toEqual([]);
	});

	it('cannot be answered by yes or no', () => {
		const closed = /(?:^|[.?:] )(?:Is|Are|Does|Do|Can|Should|Will|Would|Has|Have) [^?]*\?\s*$/;
		const asked = deck.filter(
			({ kind, front }) => kind !== 'cloze' && closed.test(cardWords(front))
		);
		expect(asked.map(({ id }) => id)).toEqual([]);
	});

	it('offers three to six answers, the right one at no favourite place', () => {
		const withOptions = deck.filter(({ options }) => options.length > 0);
		const right = withOptions.map(({ options }) => options.findIndex((option) => option.right));
		for (const { options, id } of withOptions) {
			expect(options.length, id).toBeGreaterThanOrEqual(3);
			expect(options.length, id).toBeLessThanOrEqual(6);
		}
		for (const kind of ['choose', 'flaw']) {
			const places = withOptions.flatMap((card, i) => (card.kind === kind ? [right[i] ?? 0] : []));
			for (const place of [0, 1, 2, 3]) {
				const share = places.filter((one) => one === place).length / places.length;
				expect(share, `right at ${place} of ${kind}`).toBeGreaterThan(0.05);
				expect(share, `right at ${place} of ${kind}`).toBeLessThan(0.5);
			}
		}
	});

	it('has topics that it shares with another card', () => {
		const all = deck.flatMap(({ tags }) => tags);
		const lonely = all.filter((tag) => all.filter((other) => other === tag).length < 2);
		expect(lonely).toEqual([]);
	});

	it('does not give the right answer away by its length', () => {
		const chosen = deck.filter(({ kind }) => kind === 'choose');
		const longest = chosen.filter(({ options }) => {
			const length = (right: boolean) =>
				options.filter((one) => one.right === right).map(({ text }) => inlineWords(text).length);
			return Math.max(...length(true)) > Math.max(...length(false));
		});
		expect(longest.length).toBeLessThanOrEqual(chosen.length / 2);
	});

	it('reads the same once it was written as Markdown, which is what its reader edits', () => {
		const shape = (blocks: CardBlock[]) =>
			JSON.stringify(blocks).replace(/"link":"[^"]*"/g, '"link"');
		for (const { id, front, back } of deck) {
			for (const blocks of [front, back]) {
				expect(shape(cardBlocks(cardMarkdown(blocks))), id).toBe(shape(blocks));
			}
		}
	});

	it('links only where a card may link', () => {
		const targets = Object.values(cardFiles).flatMap((text) =>
			[...text.matchAll(/\]\(([^)]*)\)/g)].map(([, to = '']) => to)
		);
		expect(targets.filter((to) => !/^(lesson:|lab:|term:|https:\/\/)/.test(to))).toEqual([]);
	});
});
