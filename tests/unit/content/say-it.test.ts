import { describe, expect, it } from 'vitest';
import { Fields } from '../../../src/lib/content/fields.ts';
import { sayIt } from '../../../src/lib/content/say-it.ts';
import { sayIt as values } from './lesson-text.ts';

const read = (changes: object = {}) => sayIt(new Fields('a.md', { ...values, ...changes }));

describe('sayIt', () => {
	it('sayIt(fields) puts the two-minute answer in the order of speaking', () => {
		const names = read().long.map(({ name }) => name);
		expect(names).toEqual(['Claim', 'Mechanism', 'Trade-off', 'Number', 'Example']);
	});

	it('sayIt(fields) counts the words to be said', () => {
		expect(read().words).toEqual({ short: 2, long: 5 });
	});

	it('sayIt(fields) wants every step of the two-minute answer', () => {
		expect(() => read({ long: { claim: 'A.' } })).toThrow('“long.mechanism” is missing');
	});

	it('sayIt(fields) wants an answer to every follow-up', () => {
		expect(() => read({ followUps: [{ question: 'And?' }] })).toThrow('“followUps[0].answer”');
	});
});
