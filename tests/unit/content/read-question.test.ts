import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readQuestion } from '../../../src/lib/content/read-question.ts';

const path = 'content/questions/when-to-retrain.yaml';
const point = (id: string) => ({
	id,
	say: 'Roll back first.',
	synonyms: ['rollback|roll_back first'],
	axis: 'operations',
	card: 'retrained-and-worse'
});
const question = {
	id: 'when-to-retrain',
	title: 'When to retrain',
	asked: 'How do you know when to retrain?',
	level: 1,
	axes: { problem: 2, data: 3, modelling: 1, operations: 3, communication: 1 },
	must: [point('a'), point('b'), point('c')],
	good: [point('d')],
	bonus: [{ ...point('e'), lab: 'lab:drift#large-n' }],
	redFlags: [{ id: 'f', say: 'Always.', why: 'Not always.', stems: ['always retrain'] }],
	followUps: [{ when: 'a', ask: 'And then?', answer: 'Look.' }],
	answers: { short: 'One.', medium: 'One\ntwo.\n\nThree.', long: 'Long.' },
	lessons: ['retraining']
};
const read = (changes: object = {}) => readQuestion(path, stringify({ ...question, ...changes }));

describe('readQuestion', () => {
	it('readQuestion(path, text) reads points, flags, follow-ups and three answers', () => {
		const whole = read();
		expect(whole.must[0]).toEqual({
			id: 'a',
			say: 'Roll back first.',
			ways: [[['rollback', 'roll back'], ['first']]],
			axis: 'operations',
			card: 'retrained-and-worse',
			lab: ''
		});
		expect(whole.bonus[0]?.lab).toBe('lab:drift#large-n');
		expect(whole.redFlags[0]?.ways).toEqual([[['always'], ['retrain']]]);
		expect(whole.answers.medium).toEqual(['One two.', 'Three.']);
		expect(whole).toMatchObject({ level: 1, axes: question.axes, lessons: ['retraining'] });
	});

	it('readQuestion(path, text) wants weights that add up to ten', () => {
		for (const data of [4, 2.5, -3]) {
			expect(() => read({ axes: { ...question.axes, data } })).toThrow('add up to 10');
		}
		expect(() => read({ axes: { ...question.axes, speed: 0 } })).toThrow('speed');
	});

	it('readQuestion(path, text) wants three to six points that must be there', () => {
		for (const ids of ['ab', 'abcghij']) {
			expect(() => read({ must: [...ids].map(point) })).toThrow('three to six');
		}
	});

	it('readQuestion(path, text) wants each id once, and follow-ups to a point', () => {
		expect(() => read({ good: [point('a')] })).toThrow('The id “a” is used twice.');
		expect(() => read({ followUps: [{ ...question.followUps[0], when: 'f' }] })).toThrow('“f”');
		expect(() => readQuestion('content/questions/other.yaml', stringify(question))).toThrow(
			'must be named when-to-retrain.yaml'
		);
	});

	it('readQuestion(path, text) names what is missing, wrong or unknown, with its line', () => {
		expect(() => read({ title: undefined })).toThrow(`${path}`);
		expect(() => read({ level: 4 })).toThrow('“level” must be 1, 2 or 3');
		expect(() => read({ hint: 'x' })).toThrow('“hint” is not a field here');
		expect(() => read({ good: [{ ...point('d'), synonyms: ['Not-a-way'] }] })).toThrow(
			'way to say'
		);
		expect(() => read({ good: [{ ...point('d'), synonyms: [] }] })).toThrow('at least one way');
		expect(() => read({ good: [{ ...point('d'), why: 'x' }] })).toThrow('good[0].why');
		expect(() => readQuestion(path, '')).toThrow('holds no question');
		expect(() => readQuestion(path, 'id: "')).toThrow(`${path}:1: This is not YAML`);
	});
});
