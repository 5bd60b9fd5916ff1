import { describe, expect, it } from 'vitest';
import { checkInformation } from '../../../../src/lib/stats/experiments/check-information.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('checkInformation(caller, information)', () => {
	it('takes what rises to at most 1', () => {
		expect(() => checkInformation('f', [0.2, 0.7])).not.toThrow();
		expect(() => checkInformation('f', [1])).not.toThrow();
	});

	it.each([[[]], [[0, 1]], [[0.5, 0.5]], [[0.5, 0.4]], [[0.5, 1.1]], [[NaN]]])(
		'refuses %j',
		(information) => {
			expect(() => checkInformation('f', information)).toThrow(StatsError);
		}
	);
});
