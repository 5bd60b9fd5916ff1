import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/lib/search/open-index.ts';
import { printIndex } from '../../../src/lib/search/print-index.ts';
import { entries } from './entries.ts';

const search = openIndex(printIndex(entries));
const paths = (words: string) => search(words).flatMap(({ hits }) => hits.map(({ path }) => path));

describe('openIndex', () => {
	it('openIndex(text) finds a thing by its other name, and its group first', () => {
		const [first] = search('psi');
		expect(first).toEqual({
			kind: 'Glossary',
			hits: [
				{ title: 'Population stability index', line: 'A sum over bins.', path: 'glossary/#psi' }
			]
		});
	});

	it('openIndex(text) puts a title before prose, and takes the beginning of a word', () => {
		expect(paths('drift')[0]).toBe('lessons/drift-detection/');
		expect(paths('stabil')).toEqual(['glossary/#psi', 'lessons/drift-detection/#empty']);
		expect(paths('empty infin')).toEqual(['lessons/drift-detection/#empty']);
	});

	it('openIndex(text) forgives a slip, two letters swapped, and American spelling', () => {
		for (const words of ['dirft', 'drfit', 'detecton', 'drift detction']) {
			expect(paths(words)[0], words).toBe('lessons/drift-detection/');
		}
		expect(paths('quantization')).toEqual(['lessons/drift-detection/#empty']);
	});

	it('openIndex(text) takes any of the words where no text has all', () => {
		expect(paths('population zebra')).toContain('glossary/#psi');
		expect(search('zebra')).toEqual([]);
		expect(search('')).toEqual([]);
		expect(search('the')).toEqual([]);
	});

	it('openIndex(text) finds a card by the words of its question, after what bears the name', () => {
		expect(search('often hundred')).toEqual([
			{
				kind: 'Cards',
				hits: [
					{
						title: 'A hundred rows a side. How often does the index call drift?',
						line: 'From Drift detection',
						path: 'cards/browse/?card=quiet-days'
					}
				]
			}
		]);
		expect(search('drift').map(({ kind }) => kind)).toEqual(['Lessons', 'Cards']);
		expect(paths('hundrd')).toEqual(['cards/browse/?card=quiet-days']);
	});

	it('openIndex(text) shows at most six of a kind', () => {
		const many = Array.from({ length: 9 }, (_, place) => ({ ...entries[0]!, path: `p${place}` }));
		expect(openIndex(printIndex(many))('drift')[0]?.hits).toHaveLength(6);
	});
});
