import { describe, expect, it } from 'vitest';
import { checkStreamValue } from '../../../../src/lib/stats/streaming/check-stream-value.ts';

describe('checkStreamValue(caller, name, value)', () => {
	it('takes finite numbers whose square is finite too', () => {
		for (const value of [0, -1e150, 1e150, 1e-300]) {
			expect(() => checkStreamValue('adwin', 'value', value)).not.toThrow();
		}
	});

	it('says what it got instead', () => {
		expect(() => checkStreamValue('adwin', 'value', NaN)).toThrow(/adwin requires a finite value/);
		expect(() => checkStreamValue('adwin', 'value', -1e151)).toThrow(/square overflows/);
	});
});
