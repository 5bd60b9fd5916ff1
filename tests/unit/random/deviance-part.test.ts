import { describe, expect, it } from 'vitest';
import { deviancePart } from '../../../src/lib/random/deviance-part.ts';
import { deviancePart as ofStatistics } from '../../../src/lib/stats/special/deviance-part.ts';

describe('deviancePart', () => {
	it.each([
		[7, 7],
		[1, 20],
		[30, 20],
		[1e9 + 3e4, 1e9],
		[1, 1.85],
		[1, 1.86]
	])('agrees with that of the statistics for %d where %d is expected', (x, expected) => {
		expect(deviancePart(x, expected)).toBeCloseTo(ofStatistics(x, expected), 12);
	});
});
