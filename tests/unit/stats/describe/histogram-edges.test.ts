import { describe, expect, it } from 'vitest';
import { histogramEdges, StatsError } from '../../../../src/lib/stats/index.ts';

describe('histogramEdges', () => {
	it('histogramEdges(x, rule) cuts the range into as many bins as NumPy', () => {
		const x = [1, 2, 2, 3, 3, 3, 4, 4, 5, 9];
		const bins = { sqrt: 4, sturges: 5, rice: 5, scott: 3, fd: 5, doane: 7 } as const;
		for (const [rule, count] of Object.entries(bins)) {
			const edges = histogramEdges(x, rule as keyof typeof bins);
			expect([rule, edges.length - 1, edges[0], edges.at(-1)]).toEqual([rule, count, 1, 9]);
		}
	});

	it('histogramEdges(x, rule) gives one bin where there is no width', () => {
		expect(histogramEdges([4, 4, 4], 'scott')).toEqual([3.5, 4.5]);
		expect(histogramEdges([1, 2, 2, 2, 2, 2, 3], 'fd')).toEqual([1, 3]);
	});

	it('histogramEdges(x, rule) refuses an unknown rule and too many bins', () => {
		expect(() => histogramEdges([1, 2], 'stone' as never)).toThrow('doane as rule');
		expect(() => histogramEdges([1, 1.1, 1.2, 1.3, 1e12], 'fd')).toThrow(StatsError);
	});
});
