import { describe, expect, it } from 'vitest';
import { quantileEdges } from '../../../../src/lib/stats/describe/quantile-edges.ts';
import { binEdges } from '../../../../src/lib/stats/drift/bin-edges.ts';
import { bell, whole } from './samples.ts';

describe('binEdges(sorted, bins, strategy)', () => {
	it('agrees with quantileEdges, which does not need a sorted sample', () => {
		for (const sample of [bell(1, 333), whole(2, 200, 7), Float64Array.of(5)]) {
			const sorted = sample.slice().sort();
			const expected = quantileEdges(sample, 10);
			const edges = binEdges(sorted, 10);
			expect(edges).toHaveLength(expected.length);
			for (const [k, edge] of edges.entries()) {
				if (Number.isFinite(edge)) expect(edge).toBeCloseTo(expected[k] as number, 13);
			}
		}
	});

	it('is open to both sides and has one bin when asked for one', () => {
		expect([...binEdges(Float64Array.of(1, 2, 3), 1)]).toEqual([-Infinity, Infinity]);
	});

	it('does not overflow over the whole range of numbers', () => {
		const sorted = Float64Array.of(-1.7e308, 1.7e308);
		for (const strategy of ['quantile', 'width'] as const) {
			const edges = binEdges(sorted, 2, strategy);
			expect([...edges]).toEqual([-Infinity, 0, Infinity]);
		}
	});
});
