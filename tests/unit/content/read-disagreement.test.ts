import { describe, expect, it } from 'vitest';
import { readDisagreement } from '../../../src/lib/content/read-disagreement.ts';
import { fileText, source } from './lesson-text.ts';

const path = 'content/disagreements/js-base.md';
const fields = {
	id: 'js-base',
	title: 'Nats or bits',
	functions: ['jensenShannonDistance'],
	answers: [
		{ who: 'A 1.0', gives: '1' },
		{ who: 'B 2.0', gives: '0.8326' }
	],
	follow: 'Base 2.',
	sources: [source]
};
const read = (changes: object = {}, body = 'As one is\nin nats.\n') =>
	readDisagreement(path, fileText({ ...fields, ...changes }, body));

describe('readDisagreement', () => {
	it('readDisagreement(path, text) reads the answers, what we follow and why', () => {
		expect(read()).toEqual({ ...fields, why: 'As one is in nats.' });
	});

	it('readDisagreement(path, text) wants two answers and a function', () => {
		expect(() => read({ answers: fields.answers.slice(1) })).toThrow('at least two answers');
		expect(() => read({ functions: [] })).toThrow('at least one function');
		expect(() => read({ answers: [{ who: 'A', gives: '1', when: 'now' }] })).toThrow('when');
	});

	it('readDisagreement(path, text) wants one paragraph below', () => {
		expect(() => read({}, '')).toThrow('one paragraph');
		expect(() => read({}, 'One.\n\nTwo.\n')).toThrow('one paragraph');
	});

	it('readDisagreement(path, text) wants the file named after the id', () => {
		expect(() => read({ id: 'js' })).toThrow('The id is “js”, so name it js.md.');
	});
});
