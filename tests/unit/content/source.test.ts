import { describe, expect, it } from 'vitest';
import { Fields } from '../../../src/lib/content/fields.ts';
import { source } from '../../../src/lib/content/source.ts';
import { source as values } from './lesson-text.ts';

describe('source', () => {
	it('source(fields) reads the text, the address and the day', () => {
		expect(source(new Fields('a.md', values))).toEqual(values);
	});

	it('source(fields) wants an address and a day', () => {
		expect(() => source(new Fields('a.md', { ...values, url: 'a book' }))).toThrow('“url” must be');
		expect(() => source(new Fields('a.md', { ...values, checked: undefined }))).toThrow(
			'“checked” is missing'
		);
	});
});
