import { describe, expect, it } from 'vitest';
import { categoricalPair } from '../../../../src/lib/stats/drift/categorical-pair.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('categoricalPair(referenceCounts, currentCounts, labels)', () => {
	it('knows its totals and its labels', () => {
		expect(categoricalPair([5, 3, 0], Uint32Array.of(1, 1, 2), ['a', 'b', 'c'])).toEqual({
			kind: 'categorical',
			n: 8,
			m: 4,
			labels: ['a', 'b', 'c'],
			referenceCounts: [5, 3, 0],
			currentCounts: [1, 1, 2],
			floor: 1e-4
		});
	});

	it('refuses lists that do not match, counts that are none, and empty sides', () => {
		expect(() => categoricalPair([1], [1, 2], ['a', 'b'])).toThrow(StatsError);
		expect(() => categoricalPair([1, 2], [1, 2], ['a'])).toThrow(/got 2 and 1/);
		expect(() => categoricalPair([1.5], [1], ['a'])).toThrow(StatsError);
		expect(() => categoricalPair([1], [0], ['a'])).toThrow(StatsError);
	});
});

it('categoricalPair(referenceCounts, currentCounts, labels, options) wants texts and a share', () => {
	expect(() => categoricalPair([1, 2], [2, 1], ['a', NaN] as never)).toThrow('a text as name');
	expect(() => categoricalPair([1, 2], [2, 1], ['a', 'b'], { floor: NaN })).toThrow(StatsError);
});
