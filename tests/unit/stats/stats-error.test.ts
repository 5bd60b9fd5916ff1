import { describe, expect, it } from 'vitest';
import { StatsError } from '../../../src/lib/stats/index.ts';

describe('StatsError', () => {
	it('is a RangeError with a name, a code and a sentence', () => {
		const error = new StatsError('too-few', 'mean requires at least 1 value in x, got 0');
		expect(error).toBeInstanceOf(RangeError);
		expect(error.name).toBe('StatsError');
		expect(error.code).toBe('too-few');
		expect(error.message).toBe('mean requires at least 1 value in x, got 0');
	});
});
