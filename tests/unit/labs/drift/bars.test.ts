import { expect, it } from 'vitest';
import {
	addCategory,
	paintCell,
	removeCategory,
	renameCategory,
	sharesOf,
	withShare,
	withWeights
} from '../../../../src/lib/labs/drift/bars.ts';
import { initialState } from '../../../../src/lib/labs/drift/state.ts';

const { categories, painted } = initialState;

it('withShare gives one category its share and leaves the other weights', () => {
	const weights = withShare([30, 50, 20], 0, 0.5);
	expect(weights).toEqual([70, 50, 20]);
	expect(sharesOf(weights)[0]).toBe(0.5);
	expect(withShare([30, 50], 0, 2)[0]).toBe(950);
	expect(withShare([30, 0], 0, 0.5)).toEqual([1000, 0]);
});

it('withWeights keeps a window that would have no rows at all', () => {
	expect(withWeights(categories, 'current', [0, 0, 0, 0, 0])).toBe(categories);
});

it('addCategory and removeCategory stay between two and eight', () => {
	let many = categories;
	for (let i = 0; i < 10; i++) many = addCategory(many);
	expect(many.labels).toHaveLength(8);
	expect(new Set(many.labels).size).toBe(8);
	for (let i = 0; i < 10; i++) many = removeCategory(many, 0);
	expect(many.labels.length).toBeGreaterThanOrEqual(2);
	expect(many.reference.some((weight) => weight > 0)).toBe(true);
});

it('renameCategory takes no empty and no taken name', () => {
	expect(renameCategory(categories, 0, '  ')).toBe(categories);
	expect(renameCategory(categories, 0, 'transfer')).toBe(categories);
	expect(renameCategory(categories, 0, ' cash ').labels[0]).toBe('cash');
});

it('paintCell bounds the height and never empties the last painted cell', () => {
	expect(paintCell(painted, 'current', 0, 99).current[0]).toBe(35);
	const single = { ...painted, current: painted.current.map((_, cell) => (cell === 3 ? 5 : 0)) };
	expect(paintCell(single, 'current', 3, 0)).toBe(single);
});
