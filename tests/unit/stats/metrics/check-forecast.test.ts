import { expect, it } from 'vitest';
import { checkForecast } from '../../../../src/lib/stats/metrics/check-forecast.ts';

it('checkForecast(caller, actual, probabilities) wants a label and a probability for each row', () => {
	expect(() => checkForecast('logLoss', [1, 0], [0, 1])).not.toThrow();
	expect(() => checkForecast('logLoss', [1, 0], [0, 1.1])).toThrow(/probabilities from 0 to 1/);
	expect(() => checkForecast('logLoss', [1], [0.3, 0.4])).toThrow(/same rows/);
});
