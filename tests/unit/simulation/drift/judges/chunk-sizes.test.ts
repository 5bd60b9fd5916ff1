import { expect, it } from 'vitest';
import { chunkSizes } from '../../../../../src/lib/simulation/drift/judges/chunk-sizes.ts';

it('chunkSizes makes ten chunks, and one more of what is left over', () => {
	expect(chunkSizes(1000)).toEqual(new Array(10).fill(100));
	expect(chunkSizes(1001)).toEqual([...new Array(10).fill(100), 1]);
	// 29 rows: chunks of two, fourteen of them, and one row left.
	expect(chunkSizes(29)).toEqual([...new Array(14).fill(2), 1]);
});

it('chunkSizes loses no row', () => {
	for (let rows = 10; rows < 400; rows++) {
		expect(chunkSizes(rows).reduce((sum, size) => sum + size, 0)).toBe(rows);
	}
});
