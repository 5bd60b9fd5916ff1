import { describe, expect, it } from 'vitest';
import { countInBins } from '../../../../src/lib/stats/describe/count-in-bins.ts';
import { countInEqualBins } from '../../../../src/lib/stats/describe/count-in-equal-bins.ts';
import { resolve } from '../../../../src/lib/verify/index.ts';

const bell = resolve({ gen: { base: 'ih12', seed: 1, n: 5001 } });

describe('countInEqualBins', () => {
	it.each([
		['a bell', bell, -3, 3, 50],
		['values on the edges', bell.map((value) => Math.round(value * 10) / 10), -3, 3, 60],
		['one bin', bell, 0, 1, 1],
		['everything outside', bell, 100, 101, 7],
		['edges far from 0', bell.map((value) => value + 1e15), 1e15 - 4, 1e15 + 4, 16],
		['edges that rounding moves', bell.map((value) => value * 1e-310), -3e-310, 3e-310, 9],
		['huge values', bell.map((value) => value * 1e307), -3e307, 3e307, 11]
	])('counts as countInBins does: %s', (_, list, low, high, bins) => {
		const edges = Float64Array.from(
			{ length: bins + 1 },
			(_unused, i) => low + i * ((high - low) / bins)
		);
		edges[bins] = high;
		const values = Float64Array.from([...list, ...edges]);
		expect(countInEqualBins(values, edges)).toEqual(countInBins(values, edges));
	});
});
