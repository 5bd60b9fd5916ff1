import { expect, test } from 'vitest';
import { binShares } from '../../../../src/lib/simulation/loop/bin-shares.ts';

test('binShares(values, innerEdges) leaves the outer bins open and puts an edge to the right', () => {
	const shares = binShares(Float64Array.of(-90, 0.5, 1, 1.5, 2, 900, 3, 4), [1, 2]);
	expect(Array.from(shares)).toEqual([2 / 8, 2 / 8, 4 / 8]);
});

test('binShares(values, innerEdges) adds up to 1', () => {
	const values = Float64Array.from({ length: 97 }, (_, i) => Math.sqrt(i));
	const shares = binShares(values, [1, 2, 5, 8]);
	expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14);
});
