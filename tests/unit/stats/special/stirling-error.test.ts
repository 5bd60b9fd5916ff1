import { describe, expect, it } from 'vitest';
import { stirlingError } from '../../../../src/lib/stats/special/stirling-error.ts';

describe('stirlingError', () => {
	it('is Loader’s figure for small whole numbers', () => {
		expect(stirlingError(1)).toBeCloseTo(0.08106146679532726, 14);
		expect(stirlingError(2)).toBeCloseTo(0.04134069595540929, 14);
		expect(stirlingError(15)).toBeCloseTo(0.005554733551962801, 13);
	});
	it('has no step where its two ways meet', () => {
		expect(stirlingError(15.999999) - stirlingError(16)).toBeCloseTo(0, 9);
	});
});
