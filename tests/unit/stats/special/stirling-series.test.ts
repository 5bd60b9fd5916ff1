import { describe, expect, it } from 'vitest';
import { stirlingSeries } from '../../../../src/lib/stats/special/stirling-series.ts';

describe('stirlingSeries', () => {
	it('is what Stirling leaves out of log 20!', () => {
		const log20Factorial = 42.335616460753485;
		const stirling = 20.5 * Math.log(20) - 20 + 0.5 * Math.log(2 * Math.PI);
		expect(stirlingSeries(20)).toBeCloseTo(log20Factorial - stirling, 13);
	});
	it('falls as 1 / (12 x)', () => {
		expect(stirlingSeries(1e6) * 12e6).toBeCloseTo(1, 10);
	});
});
