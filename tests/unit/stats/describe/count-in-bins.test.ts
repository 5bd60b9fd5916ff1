import { describe, expect, it } from 'vitest';
import { countInBins } from '../../../../src/lib/stats/describe/count-in-bins.ts';
import { resolve } from '../../../../src/lib/verify/index.ts';

/** The rule, as slowly and plainly as it can be written. */
function countPlainly(x: number[], edges: number[]): number[] {
	return edges.slice(1).map((end, bin) => {
		const start = edges[bin] as number;
		const isLast = bin === edges.length - 2;
		return x.filter((value) => value >= start && (value < end || (isLast && value === end))).length;
	});
}

describe('countInBins', () => {
	const sample = resolve({
		concat: [
			{ gen: { base: 'ih12', seed: 1, n: 500, decimals: 1 } },
			{ gen: { base: 'lomax1', seed: 2, n: 500 } }
		]
	});

	it.each([
		['one bin', [-1, 1]],
		['two bins that are open outside', [-Infinity, 0, Infinity]],
		['equal bins that meet values', Array.from({ length: 41 }, (_, i) => (i - 20) / 10)],
		['bins from tiny to huge', [-Infinity, -1e-9, 0, 1e-12, 1e-3, 0.5, 1, 1e6, Infinity]],
		['bins that no double is between', [0, 5e-324, 1, 1 + Number.EPSILON, 2]]
	])('counts by the rule: %s', (_, edges) => {
		expect([...countInBins(sample, edges)]).toEqual(countPlainly(sample, edges));
	});
});
