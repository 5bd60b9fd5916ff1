import { describe, expect, it } from 'vitest';
import { stirlingError } from '../../../src/lib/random/stirling-error.ts';
import { stirlingError as ofStatistics } from '../../../src/lib/stats/special/stirling-error.ts';

describe('stirlingError', () => {
	it.each([1, 2, 5, 15, 16, 17, 100, 1e6, 1e12])(
		'agrees with that of the statistics at %d',
		(n) => {
			expect(stirlingError(n)).toBeCloseTo(ofStatistics(n), 13);
		}
	);
});
