import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { nestedNormals } from '../../../../src/lib/simulation/drift/nested-normals.ts';

test('nestedNormals gives the first rows of more as fewer', () => {
	const grown = nestedNormals(createRng(16));
	const few = Float64Array.from(grown(7));
	const many = Float64Array.from(grown(5000));
	expect(many.subarray(0, 7)).toEqual(few);
	expect(Float64Array.from(grown(7))).toEqual(few);
});

test('nestedNormals draws the same rows whether asked at once or bit by bit', () => {
	const slowly = nestedNormals(createRng(4));
	for (let rows = 1; rows < 300; rows += 13) slowly(rows);
	expect(slowly(300)).toEqual(nestedNormals(createRng(4))(300));
});

test('nestedNormals gives no rows where none are asked for', () => {
	expect(nestedNormals(createRng(1))(0)).toHaveLength(0);
});
