import { expect, it } from 'vitest';
import { alignedShares } from '../../../../../src/lib/simulation/drift/judges/aligned-shares.ts';

const line = (n: number, from: number, to: number) =>
	Float64Array.from({ length: n }, (_, i) => from + ((to - from) * i) / (n - 1));
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

it('alignedShares keeps all rows when both ranges are cut at each other’s edges', () => {
	const { reference, current } = alignedShares(line(101, 0, 1), line(51, 0.33, 1.7));
	expect(reference.length).toBe(current.length);
	expect(sum(reference)).toBeCloseTo(101, 9);
	expect(sum(current)).toBeCloseTo(51, 9);
});

it('alignedShares gives the same range ten cells', () => {
	const same = alignedShares(line(11, 0, 1), line(21, 0, 1));
	expect(same.reference).toHaveLength(10);
});

it('alignedShares gives a constant sample a cell of its own', () => {
	const { reference, current } = alignedShares(Float64Array.of(2, 2, 2), line(11, 0, 5));
	expect(reference.filter((count) => count > 0)).toEqual([3]);
	const at = reference.findIndex((count) => count > 0);
	expect(current[at]).toBe(0);
	expect(sum(current)).toBeCloseTo(11, 9);
	const apart = alignedShares(Float64Array.of(2, 2), Float64Array.of(3));
	expect(apart.reference.map((count, k) => count * (apart.current[k] ?? 0))).not.toContain(2);
});
