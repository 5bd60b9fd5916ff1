import { describe, expect, it } from 'vitest';
import { Fields } from '../../../src/lib/content/fields.ts';

const fields = (values: unknown) => new Fields('a.md', values);

describe('Fields', () => {
	it('Fields(path, values) refuses what has no names', () => {
		for (const values of [null, 'text', [1], 3]) {
			expect(() => fields(values)).toThrow(
				'a.md: The front matter must be a list of “name: value”'
			);
		}
	});

	it('Fields.text(name) trims, and wants a text that is not empty', () => {
		expect(fields({ title: ' A ' }).text('title')).toBe('A');
		expect(() => fields({}).text('title')).toThrow('a.md: “title” is missing.');
		expect(() => fields({ title: null }).text('title')).toThrow('“title” is missing');
		expect(() => fields({ title: ' ' }).text('title')).toThrow('must be a text, but is " "');
		expect(() => fields({ title: 16 }).text('title')).toThrow('must be a text, but is 16');
	});

	it('Fields.number(name) wants a finite number', () => {
		expect(fields({ answer: 0.5 }).number('answer')).toBe(0.5);
		expect(() => fields({ answer: '36' }).number('answer')).toThrow(
			'must be a number, but is "36"'
		);
		expect(() => fields({ answer: Infinity }).number('answer')).toThrow('must be a number');
	});

	it('Fields.count(name) wants a whole number from 1', () => {
		expect(fields({ number: 16 }).count('number')).toBe(16);
		for (const number of [0, 1.5, 'sixteen', true]) {
			expect(() => fields({ number }).count('number')).toThrow('must be a whole number from 1');
		}
	});

	it('Fields.optionalText(name) is empty where it is left out', () => {
		expect(fields({}).optionalText('name')).toBe('');
		expect(fields({ name: ' a ' }).optionalText('name')).toBe('a');
		expect(() => fields({ name: 7 }).optionalText('name')).toThrow('must be a text');
	});

	it('Fields.flag(name) is no where it is left out', () => {
		expect(fields({}).flag('right')).toBe(false);
		expect(fields({ right: true }).flag('right')).toBe(true);
		expect(() => fields({ right: 'yes' }).flag('right')).toThrow('must be true or false');
	});

	it('Fields.day(name) wants a day of the calendar', () => {
		expect(fields({ checked: '2026-11-23' }).day('checked')).toBe('2026-11-23');
		for (const checked of ['23.11.2026', '2026-13-01']) {
			expect(() => fields({ checked }).day('checked')).toThrow('must be a day such as');
		}
	});

	it('Fields.address(name) wants an address that a reader can open', () => {
		expect(fields({ url: 'https://a.org/b' }).address('url')).toBe('https://a.org/b');
		for (const url of ['http://a.org/b', 'javascript:alert(1)', 'https://nowhere']) {
			expect(() => fields({ url }).address('url')).toThrow('an address that starts with https://');
		}
	});

	it('Fields.texts(name) is empty where it is left out', () => {
		expect(fields({}).texts('figures')).toEqual([]);
		expect(fields({ figures: ['LargeN'] }).texts('figures')).toEqual(['LargeN']);
		expect(() => fields({ figures: 'LargeN' }).texts('figures')).toThrow('must be a list of texts');
	});

	it('Fields.groups(name) names the entry that is wrong', () => {
		const sources = [{ text: 'A' }, { text: 3 }];
		const [, second] = fields({ sources }).groups('sources');
		expect(() => second?.text('text')).toThrow('“sources[1].text” must be a text, but is 3');
		expect(() => fields({ sources: [] }).groups('sources')).toThrow('at least one entry');
	});

	it('Fields.group(name) names the value inside', () => {
		expect(() => fields({ sayIt: {} }).group('sayIt').text('short')).toThrow(
			'“sayIt.short” is missing'
		);
	});

	it('Fields.oneOf(name, choices) lists the choices', () => {
		expect(() => fields({ kind: 'c' }).oneOf('kind', ['a', 'b'])).toThrow(
			'one of a, b, but is "c"'
		);
	});

	it('Fields.nothingElse() names a field that nobody asked for', () => {
		const read = fields({ title: 'A', titel: 'B' });
		read.text('title');
		expect(() => read.nothingElse()).toThrow('“titel” is not a field here. There are: title.');
	});
});
