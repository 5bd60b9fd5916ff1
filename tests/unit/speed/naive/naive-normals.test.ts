import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { naiveNormals } from '../../../../src/lib/speed/naive/naive-normals.ts';

it('naiveNormals has a mean near 0 and a mean square near 1', () => {
	const values = naiveNormals(10_000, createRng(1));
	const mean = (of: (value: number) => number) =>
		values.reduce((sum, value) => sum + of(value), 0) / values.length;
	expect(Math.abs(mean((value) => value))).toBeLessThan(0.05);
	expect(Math.abs(mean((value) => value ** 2) - 1)).toBeLessThan(0.05);
});
