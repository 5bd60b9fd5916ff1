import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { drawFamily } from '../../../../../src/lib/simulation/drift/draws/draw-family.ts';
import {
	familyIds,
	familyOf,
	initialParameters
} from '../../../../../src/lib/simulation/drift/families/families.ts';

it.each(familyIds)('drawFamily draws the first rows of %s the same whatever the length', (id) => {
	const shape = familyOf(id).shape(initialParameters(id));
	const [short, long] = [new Float64Array(100), new Float64Array(5000)];
	drawFamily(id, createRng('prefix'), shape, short);
	drawFamily(id, createRng('prefix'), shape, long);
	expect([...long.subarray(0, 100)]).toEqual([...short]);
});
