import { expect, it } from 'vitest';
import { logLoss } from '../../../../src/lib/stats/metrics/log-loss.ts';

it('logLoss(actual, probabilities) is ln 2 for a constant half', () => {
	expect(logLoss([1, 0, 1], [0.5, 0.5, 0.5])).toBeCloseTo(Math.LN2, 15);
});

it('logLoss(actual, probabilities) is clipped where a sure forecast is wrong', () => {
	expect(logLoss([1, 0, 1], [0, 0.3, 1])).toBeCloseTo(12.133442777685296, 13);
	expect(logLoss([0], [1])).toBeCloseTo(-Math.log(2.220446049250313e-16), 13);
	expect(() => logLoss([1], [NaN])).toThrow(/probabilities/);
});
