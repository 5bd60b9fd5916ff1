import { expect, it } from 'vitest';
import { rowUse } from '../../../../../src/lib/simulation/retraining/learner/row-use.ts';

it('a fifth of the labels is held out, and at least one row judges and teaches', () => {
	expect(rowUse(500, 0.2)).toEqual({ held: 20, labelled: 100 });
	expect(rowUse(500, 1)).toEqual({ held: 100, labelled: 500 });
	expect(rowUse(20, 0.001)).toEqual({ held: 1, labelled: 2 });
});
