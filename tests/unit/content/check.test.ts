import { describe, expect, it } from 'vitest';
import { check } from '../../../src/lib/content/check.ts';
import { Fields } from '../../../src/lib/content/fields.ts';
import { choose, compute, estimate, order } from './lesson-text.ts';

const read = (values: object) => check(new Fields('a.md', values));

describe('check', () => {
	it('check(fields) reads a choice, its answers wrong unless they say right', () => {
		expect(read(choose)).toEqual({
			...choose,
			options: [choose.options[0], { ...choose.options[1], right: false }]
		});
	});

	it('check(fields) reads an estimate', () => {
		expect(read(estimate)).toEqual(estimate);
	});

	it('check(fields) reads an order and a computation', () => {
		expect(read(order)).toEqual(order);
		expect(read(compute)).toEqual(compute);
	});

	it('check(fields) wants three different items to put in order', () => {
		const sentence = 'at least three different items';
		expect(() => read({ ...order, items: ['This', 'That'] })).toThrow(sentence);
		expect(() => read({ ...order, items: ['This', 'That', 'This'] })).toThrow(sentence);
	});

	it('check(fields) refuses a kind that it does not know', () => {
		expect(() => read({ ...choose, kind: 'guess' })).toThrow(
			'a.md: “kind” must be one of choose, estimate, spot, order, compute, but is "guess".'
		);
	});

	it('check(fields) wants exactly one right answer', () => {
		const options = choose.options.map(({ text, why }) => ({ text, why, right: true }));
		expect(() => read({ ...choose, options })).toThrow('needs exactly one option');
	});

	it('check(fields) wants a reason with every answer', () => {
		expect(() => read({ ...choose, options: [{ text: 'This', right: true }] })).toThrow(
			'“options[0].why” is missing'
		);
	});

	it('check(fields) wants an answer inside the slider', () => {
		expect(() => read({ ...estimate, answer: 101 })).toThrow('lies outside 0 to 100');
	});
});
