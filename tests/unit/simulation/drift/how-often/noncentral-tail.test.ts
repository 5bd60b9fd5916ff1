import { expect, it } from 'vitest';
import { noncentralTail } from '../../../../../src/lib/simulation/drift/how-often/noncentral-tail.ts';
import { chiSquared } from '../../../../../src/lib/stats/index.ts';

it('is the central tail without noncentrality', () => {
	expect(noncentralTail(16.9, 9, 0)).toBe(chiSquared(9).sf(16.9));
});

// scipy.stats.ncx2.sf, SciPy 1.17.1
it.each([
	[16.92, 9, 0.5, 0.06605465932231293],
	[16.92, 9, 12.3, 0.6746030919183893],
	[300, 1, 400, 0.9963133009092494],
	[25, 9, 25, 0.7894597525063068],
	[180, 9, 150, 0.19579425899622466]
])('agrees with SciPy: x = %f, df = %i, noncentrality %f', (x, df, noncentrality, tail) => {
	expect(noncentralTail(x, df, noncentrality)).toBeCloseTo(tail, 9);
});

it('goes over into the normal without a jump', () => {
	const below = noncentralTail(20_200, 9, 19_999);
	const above = noncentralTail(20_202, 9, 20_001);
	expect(Math.abs(below - above)).toBeLessThan(0.01);
});
