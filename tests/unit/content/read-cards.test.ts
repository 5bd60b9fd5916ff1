import { describe, expect, it } from 'vitest';
import { readCards } from '../../../src/lib/content/read-cards.ts';
import { cardsPath, cardsText, choose, recall } from './card-example.ts';

const read = (...cards: object[]) => readCards(cardsPath, cardsText(cards));
const text = (words: string) => [{ block: 'paragraph', of: [words] }];

describe('readCards', () => {
	it('readCards(path, text) reads a card and fills what is left out', () => {
		expect(read(recall)).toEqual([
			{
				...recall,
				front: text('How often?'),
				back: [{ block: 'paragraph', of: [{ mark: 'strong', of: ['One day in five.'] }] }],
				lesson: 'drift-detection',
				questions: [],
				siblings: '',
				options: [],
				task: '',
				figure: '',
				lab: ''
			}
		]);
		const more = { questions: ['when-to-retrain'], siblings: 'psi', lab: 'lab:drift', figure: 'f' };
		expect(read({ ...recall, ...more })[0]).toMatchObject(more);
	});

	it('readCards(path, text) reads what is to choose from', () => {
		expect(read(choose)[0]).toMatchObject({
			back: [],
			options: [
				{ text: ['This'], why: ['It is.'], right: true },
				{ text: [{ mark: 'code', of: ['That'] }], why: ['It is not.'], right: false }
			]
		});
		expect(read({ ...choose, kind: 'flaw' })[0]?.options).toHaveLength(2);
	});

	it('readCards(path, text) lets a task ask', () => {
		const compute = { ...recall, kind: 'compute', front: undefined, back: undefined };
		expect(read({ ...compute, task: 'canary/healthy' })[0]).toMatchObject({
			front: [],
			task: 'canary/healthy'
		});
		expect(() => read(compute)).toThrow(`${cardsPath}:3: “cards[0].task” is missing.`);
	});

	it('readCards(path, text) wants gaps in a cloze, from 1 without a hole, and nowhere else', () => {
		const cloze = { ...recall, kind: 'cloze', back: undefined };
		expect(read({ ...cloze, front: '{{c2::b}} and {{c1::a}}' })).toHaveLength(1);
		for (const front of ['none', '{{c2::b}}', '{{c1::a}} {{c3::c}}']) {
			expect(() => read({ ...cloze, front })).toThrow(`${cardsPath}:9: A cloze needs gaps`);
		}
		expect(() => read({ ...recall, front: '{{c1::a}}' })).toThrow('belong into the front of a');
		expect(() => read({ ...cloze, front: '{{c1::a}}', back: '{{c1::a}}' })).toThrow('belong into');
	});

	it('readCards(path, text) wants exactly one right option', () => {
		const [right, wrong] = choose.options;
		for (const options of [[right], [right, right], [wrong, wrong]]) {
			expect(() => read({ ...choose, options })).toThrow('exactly one with “right: true”');
		}
		expect(() => read({ ...choose, options: undefined })).toThrow('“cards[0].options” is missing');
		expect(() => read({ ...choose, options: [{ ...right, note: 'x' }, wrong] })).toThrow('note');
	});

	it('readCards(path, text) names the line of what is missing, wrong or unknown', () => {
		expect(() => read({ ...recall, back: undefined })).toThrow(':3: “cards[0].back” is missing.');
		expect(() => read(recall, { ...recall, kind: 'poem' })).toThrow(`${cardsPath}:12: `);
		expect(() => read({ ...recall, level: 4 })).toThrow(':6: “level” must be 1, 2 or 3, but is 4.');
		expect(() => read({ ...recall, id: 'Psi' })).toThrow(':3: “Psi” must be small letters');
		expect(() => read({ ...recall, tags: ['a b'] })).toThrow('“a b” must be small letters');
		expect(() => read({ ...recall, tags: [] })).toThrow('“tags” must name at least one topic.');
		expect(() => read({ ...recall, answer: 'x' })).toThrow('“cards[0].answer” is not a field here');
		expect(() => read({ ...choose, ...recall, options: choose.options })).toThrow('options');
	});

	it('readCards(path, text) wants YAML with a lesson and cards', () => {
		expect(() => readCards(cardsPath, 'cards: "')).toThrow(`${cardsPath}:1: This is not YAML`);
		expect(() => readCards(cardsPath, '')).toThrow('The file holds no cards.');
		expect(() => readCards(cardsPath, '- a')).toThrow('“name: value”');
		expect(() => readCards(cardsPath, 'lesson: x\ncards: []\n')).toThrow('at least one entry');
	});
});
