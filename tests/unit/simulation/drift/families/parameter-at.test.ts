import { expect, it } from 'vitest';
import { at } from '../../../../../src/lib/simulation/drift/families/parameter-at.ts';

it('at reads a place of a list, and 0 beyond its end', () => {
	expect([at([4, 5], 1), at(Float64Array.of(7), 0), at([], 3)]).toEqual([5, 7, 0]);
});
