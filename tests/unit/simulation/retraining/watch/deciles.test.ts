import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	decileCounts,
	decileEdges
} from '../../../../../src/lib/simulation/retraining/watch/deciles.ts';
import { runs, seed } from '../../../../counts.ts';

const belowOf = (counts: readonly number[]) => (bin: number) =>
	counts.slice(0, bin).reduce((sum, count) => sum + count, 0);

it('an even grid is cut into tenths', () => {
	const below = belowOf(new Array<number>(40).fill(3));
	const edges = decileEdges(below, 40);
	expect([...edges]).toEqual([4, 8, 12, 16, 20, 24, 28, 32, 36]);
	expect([...decileCounts(below, edges, 40)]).toEqual(new Array(10).fill(12));
});

it('edges rise, are as near to tenths as the grid allows, and no row is lost', () => {
	const counts = fc.array(fc.nat(9), { minLength: 2, maxLength: 40 });
	fc.assert(
		fc.property(counts, (list) => {
			const below = belowOf(list);
			const edges = [...decileEdges(below, list.length)];
			expect(edges).toEqual([...edges].sort((one, other) => one - other));
			const all = below(list.length);
			edges.forEach((edge, k) => {
				const wanted = (all * (k + 1)) / 10;
				const off = list.map((_, bin) => Math.abs(below(bin + 1) - wanted));
				expect(Math.abs(below(edge) - wanted)).toBeLessThanOrEqual(Math.min(wanted, ...off) + 1e-9);
			});
			const inBins = decileCounts(below, Uint16Array.from(edges), list.length);
			expect(inBins.reduce((sum, count) => sum + count, 0)).toBe(all);
		}),
		{ numRuns: runs(1000), seed }
	);
});
