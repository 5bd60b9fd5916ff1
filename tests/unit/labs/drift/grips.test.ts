import { expect, it } from 'vitest';
import { gripsOf } from '../../../../src/lib/labs/drift/grips.ts';
import { moveShape } from '../../../../src/lib/labs/drift/move-shape.ts';
import { initialState, type ShapeChoice } from '../../../../src/lib/labs/drift/state.ts';

const normal: ShapeChoice = { family: 'normal', parameters: [10, 2], shift: 0.5, spread: 1.5 };

it('gripsOf puts the tab under the mean and the knob one sd beside it', () => {
	const [shift, spread] = gripsOf(normal);
	expect([shift?.at, spread?.at]).toEqual([11, 14]);
	expect(shift?.fromPlace(12)).toBe(1);
	expect(spread?.fromPlace(15)).toBe(2);
	expect(shift?.apply(1)).toEqual({ ...normal, shift: 1 });
});

it('gripsOf gives counts no knob', () => {
	const counts: ShapeChoice = { family: 'poisson', parameters: [9], shift: 0, spread: 1 };
	expect(gripsOf(counts).map(({ id }) => id)).toEqual(['shift']);
});

it('gripsOf gives each lump a tab and a knob, where a shifted mixture really stands', () => {
	const lumps: ShapeChoice = {
		family: 'mixture',
		parameters: [-1, 0.5, 1, 0.5, 0.5],
		shift: 0,
		spread: 2
	};
	expect(gripsOf(lumps).map(({ at }) => at)).toEqual([-2, -1, 2, 3]);
	expect(gripsOf(lumps)[0]?.apply(-3)).toEqual({
		...lumps,
		parameters: [-3, 1, 2, 1, 0.5],
		spread: 1
	});
});

it('moveShape keeps following the reference until the shape itself changes', () => {
	const moved = { ...initialState.reference, shift: 1 };
	expect(moveShape(initialState, 'current', moved).current).toEqual({
		family: null,
		parameters: [],
		shift: 1,
		spread: 1
	});
	expect(moveShape(initialState, 'current', normal).current?.family).toBe('normal');
	expect(moveShape(initialState, 'reference', normal).reference).toBe(normal);
});
