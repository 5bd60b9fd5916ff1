import { expect, test } from 'vitest';
import { rateAfter, sizeFor } from '../../../../../src/lib/labs/drift/stream/error-rate.ts';
import { choiceOf, chooseShape } from '../../../../../src/lib/labs/drift/stream/shapes.ts';
import { initialState } from '../../../../../src/lib/labs/drift/stream/state.ts';

test('a season is a quiet stream with a rhythm', () => {
	const state = { ...initialState, ...chooseShape(initialState, 'seasonal') };
	expect([state.shape, state.swing, choiceOf(state)]).toEqual(['none', 1, 'seasonal']);
	expect(choiceOf({ ...state, ...chooseShape(state, 'none') })).toBe('none');
	expect(choiceOf({ ...state, shape: 'sudden' })).toBe('sudden');
});

test('a burst is large, and what is chosen after it is not', () => {
	const burst = { ...initialState, ...chooseShape(initialState, 'burst') };
	expect([burst.size, burst.span]).toEqual([5, 6]);
	expect(chooseShape(burst, 'incremental')).toEqual({ shape: 'incremental', size: 0.5, span: 336 });
	expect(chooseShape({ ...initialState, size: 1.2 }, 'sudden').size).toBe(1.2);
});

test('an error rate goes to a size and back', () => {
	const size = sizeFor(0.1, 0.2);
	expect(size).toBe(0.3333);
	expect(rateAfter({ rate: 0.1, size })).toBeCloseTo(0.2, 4);
	expect(rateAfter({ rate: 0.5, size: 8 })).toBe(0.999);
	expect(sizeFor(0.3, 0.2)).toBe(0);
});
