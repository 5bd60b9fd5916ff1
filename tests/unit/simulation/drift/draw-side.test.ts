import { expect, it } from 'vitest';
import { drawSide } from '../../../../src/lib/simulation/drift/draw-side.ts';
import { initialParameters } from '../../../../src/lib/simulation/drift/families/families.ts';
import type { FamilySide } from '../../../../src/lib/simulation/drift/side.ts';

const normal: FamilySide = {
	kind: 'family',
	family: 'normal',
	parameters: initialParameters('normal'),
	shift: 0,
	spread: 1
};

it('drawSide gives the same rows for the same seed, and other rows for the other window', () => {
	const rows = drawSide(normal, 'reference', 50, 3);
	expect(drawSide(normal, 'reference', 50, 3)).toEqual(rows);
	expect(drawSide(normal, 'current', 50, 3)).not.toEqual(rows);
	expect(drawSide(normal, 'reference', 50, 4)).not.toEqual(rows);
});

it('drawSide moves and stretches the same draws about their mean', () => {
	const still = drawSide(normal, 'current', 100, 3);
	const moved = drawSide({ ...normal, shift: 2, spread: 3 }, 'current', 100, 3);
	still.forEach((value, index) => expect(moved[index]).toBeCloseTo(3 * value + 2, 12));
});

it('drawSide takes the first rows of a file, and all of them where n is larger', () => {
	const values = Float64Array.of(5, 1, 9);
	expect([...drawSide({ kind: 'values', values }, 'current', 2, 1)]).toEqual([5, 1]);
	expect([...drawSide({ kind: 'values', values }, 'current', 9, 1)]).toEqual([5, 1, 9]);
});

it('drawSide draws painted rows only from cells with paint in them', () => {
	const side = { kind: 'painted', low: 0, high: 4, heights: [1, 0, 0, 3] } as const;
	const rows = drawSide(side, 'reference', 4000, 1);
	expect(rows.every((value) => (value >= 0 && value < 1) || (value >= 3 && value <= 4))).toBe(true);
	const last = rows.filter((value) => value >= 3).length;
	expect(Math.abs(last / 4000 - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / 4000));
});
