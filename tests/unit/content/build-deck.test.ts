import { describe, expect, it } from 'vitest';
import { buildDeck, type DeckChecks } from '../../../src/lib/content/build-deck.ts';
import { cardsPath, cardsText, recall } from './card-example.ts';

const section = { id: 'large-n', number: '16.1', title: 'Large n' };
const checks: DeckChecks = {
	lessons: [
		{ id: 'loop', number: 1, sections: [section] },
		{ id: 'drift-detection', number: 16, sections: [section] }
	],
	tasks: new Set(['loop/known']),
	figures: new Set(['known']),
	resolve: (link) => (link.includes('gone') ? { problem: `No ${link}.` } : { href: `to ${link}` })
};
const loopPath = 'content/cards/01-loop.yaml';
const build = (...cards: object[]) => buildDeck({ [cardsPath]: cardsText(cards) }, checks);
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('buildDeck', () => {
	it('buildDeck(files, checks) gives all cards in the order of the course', () => {
		const deck = buildDeck(
			{
				[cardsPath]: cardsText([recall]),
				[loopPath]: cardsText([{ ...recall, id: 'first' }], 'loop')
			},
			checks
		);
		expect(deck.map(({ id }) => id)).toEqual(['first', 'psi-on-quiet-days']);
	});

	it('buildDeck(files, checks) puts addresses behind links, and refuses one that leads nowhere', () => {
		const [card] = build({ ...recall, lab: 'lab:drift', back: '[x](term:psi)' });
		expect(card).toMatchObject({ lab: 'to lab:drift' });
		expect(card?.back).toEqual([{ block: 'paragraph', of: [{ link: 'to term:psi', of: ['x'] }] }]);
		expect(() => build({ ...recall, back: '[x](term:gone)' })).toThrow(
			`${cardsPath}:3: No term:gone.`
		);
		expect(() => build({ ...recall, lab: 'lab:gone' })).toThrow('No lab:gone.');
	});

	it('buildDeck(files, checks) wants every id once, and none that readers’ cards have', () => {
		expect(() => build(recall, recall)).toThrow('The id “psi-on-quiet-days” is taken by');
		expect(() =>
			buildDeck(
				{ [loopPath]: cardsText([recall], 'loop'), [cardsPath]: cardsText([recall]) },
				checks
			)
		).toThrow(`is taken by ${loopPath}`);
		expect(() => build({ ...recall, id: 'own-card' })).toThrow('“own-” starts the ids of readers’');
	});

	it('buildDeck(files, checks) wants the file named after its lesson', () => {
		expect(() => buildDeck({ 'content/cards/16-drift.yaml': cardsText([recall]) }, checks)).toThrow(
			'By its lesson this file must be named 16-drift-detection.yaml.'
		);
		expect(() => buildDeck({ [cardsPath]: cardsText([recall], 'gone') }, checks)).toThrow(
			'There is no lesson “gone”.'
		);
	});

	it('buildDeck(files, checks) wants sections, tasks, figures and questions that exist', () => {
		const compute = { ...recall, kind: 'compute' };
		expect(build({ ...compute, task: 'loop/known' })).toHaveLength(1);
		expect(() => build({ ...compute, task: 'loop/gone' })).toThrow('There is no task “loop/gone”.');
		expect(build({ ...recall, figure: 'known' })).toHaveLength(1);
		expect(() => build({ ...recall, figure: 'gone' })).toThrow('There is no figure “gone”.');
		expect(() => build({ ...recall, section: 'gone' })).toThrow('has no section “gone”. It has: l');
		expect(build({ ...recall, questions: ['when-to-retrain'] })).toHaveLength(1);
		expect(() => build({ ...recall, questions: ['gone'] })).toThrow('There is no question “gone”.');
	});

	it('buildDeck(files, checks) wants answers under 60 words', () => {
		expect(build({ ...recall, back: words(59) })).toHaveLength(1);
		expect(() => build({ ...recall, back: words(60) })).toThrow('has 60 words');
		const options = [
			{ text: 'a', why: words(61), right: true },
			{ text: 'b', why: 'c' }
		];
		expect(() => build({ ...recall, kind: 'choose', options })).toThrow('has 61 words');
	});
});
