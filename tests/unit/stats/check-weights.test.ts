import { describe, expect, it } from 'vitest';
import { checkCounts, checkWeights } from '../../../src/lib/stats/check-weights.ts';

describe('checkWeights', () => {
	it('accepts proportions with empty places', () => {
		expect(() => checkWeights('psi', 'reference', [0, 0.5, 0.5])).not.toThrow();
	});
	it.each([
		[[], 'psi requires at least 1 number in reference, got 0'],
		[[0.5, -0.1], 'got -0.1 at position 1'],
		[[NaN], 'got NaN at position 0'],
		[[Infinity, 1], 'got Infinity at position 0'],
		[[0, 0], 'psi requires something in reference, got only zeros']
	])('refuses %j', (weights, words) => {
		expect(() => checkWeights('psi', 'reference', weights)).toThrow(words);
	});
});

describe('checkCounts', () => {
	it('accepts whole counts', () => {
		expect(() => checkCounts('chiSquareTest', 'referenceCounts', [0, 3])).not.toThrow();
	});
	it('refuses half a row', () => {
		expect(() => checkCounts('chiSquareTest', 'referenceCounts', [1, 2.5])).toThrow(
			'chiSquareTest requires whole counts in referenceCounts, got 2.5 at position 1'
		);
	});
});
