import { expect, it } from 'vitest';
import { countsOf, rowsOf } from '../../../../../src/lib/simulation/drift/live/rows-of.ts';
import { normalSide, requestFor } from './request-for.ts';

const request = requestFor(normalSide(), normalSide(1), 500);

it('rowsOf gives the first rows of the same draw when fewer are asked for', () => {
	const [all, few] = [rowsOf(request), rowsOf(request, 20)];
	expect(all?.reference).toHaveLength(500);
	expect(few?.current).toEqual(all?.current.slice(0, 20));
});

it('rowsOf has none for categories, and countsOf none for numbers', () => {
	const windows = {
		kind: 'categories' as const,
		labels: ['a', 'b'],
		drawn: true,
		reference: [1, 1],
		current: [3, 1]
	};
	expect(rowsOf({ ...request, windows })).toBeUndefined();
	expect(countsOf(request)).toEqual({ labels: [], reference: [], current: [] });
	const counts = countsOf({ ...request, windows });
	expect(counts.reference.reduce((sum, count) => sum + count, 0)).toBe(500);
});
