import { expect, it } from 'vitest';
import { TypedWords } from '../../../../src/lib/simulation/table/typed-words.ts';

function finished(cells: (string | null)[]) {
	const words = new TypedWords(cells.length);
	for (const cell of cells) words.add(cell);
	return words.finish('x').column;
}
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `word ${i}`);

it('makes categories of words, in order of appearance', () => {
	expect(finished(['b', null, 'a', ' b '])).toEqual({
		name: 'x',
		kind: 'category',
		rows: 4,
		missing: 1,
		distinct: 2,
		distinctIsFloor: false,
		examples: ['b', 'a'],
		codes: Int32Array.of(0, -1, 1, 0),
		labels: ['b', 'a']
	});
});

it('takes for missing what a CSV file would', () => {
	expect(finished(['', 'NA', '-', ' ', 'None', 'a'])).toMatchObject({
		missing: 4,
		labels: ['None', 'a']
	});
});

it('takes a new word in each of many cells for text', () => {
	expect(finished(numbered(20)).kind).toBe('category');
	expect(finished(numbered(21))).toMatchObject({ kind: 'text', distinct: 21, missing: 0 });
});

it('takes over a thousand different words for text, and still counts what is missing', () => {
	const cells = [...numbered(1000), 'word 0'];
	expect(finished(cells)).toMatchObject({ kind: 'category', distinct: 1000 });
	expect(finished([...cells, 'one more', null, 'and more', 'word 1'])).toEqual({
		name: 'x',
		kind: 'text',
		rows: 1005,
		missing: 1,
		distinct: 1000,
		distinctIsFloor: true,
		examples: ['word 0', 'word 1', 'word 2']
	});
});
