import { expect, it } from 'vitest';
import { decompose, solveSymmetric } from '../../../../src/lib/stats/drift/solve-symmetric.ts';

it('solveSymmetric(root, right) solves A x = b, reading the lower triangle only', () => {
	const matrix = Float64Array.of(4, NaN, NaN, 2, 5, NaN, 1, 3, 6);
	const right = () => Float64Array.of(4 + 4 + 3, 2 + 10 + 9, 1 + 6 + 18);
	const wider = Float64Array.of(4, NaN, NaN, 7, 2, 5, NaN, 7, 1, 3, 6, 7);
	for (const x of [
		solveSymmetric(decompose(matrix, 3), right()),
		solveSymmetric(decompose(wider, 3, 4), right(), 4)
	]) {
		expect(x[0]).toBeCloseTo(1, 14);
		expect(x[1]).toBeCloseTo(2, 14);
		expect(x[2]).toBeCloseTo(3, 14);
	}
});
