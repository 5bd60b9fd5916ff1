import { describe, expect, it } from 'vitest';
import { kernelBandwidth, StatsError } from '../../../../src/lib/stats/index.ts';

describe('kernelBandwidth', () => {
	it('grows with the unit of the sample', () => {
		for (const rule of ['silverman', 'scott', 'nrd0'] as const) {
			const narrow = kernelBandwidth([1, 2, 4, 8], rule);
			expect(kernelBandwidth([10, 20, 40, 80], rule)).toBeCloseTo(10 * narrow, 12);
		}
	});
	it('falls back to the standard deviation where the middle half is all equal (nrd0)', () => {
		expect(kernelBandwidth([0, 5, 5, 5, 5, 5, 9], 'nrd0')).toBeGreaterThan(0);
	});
	it('refuses equal values', () => {
		expect(() => kernelBandwidth([2, 2, 2], 'scott')).toThrow(StatsError);
	});
});

it('kernelBandwidth(x, rule) refuses a rule it does not know', () => {
	expect(() => kernelBandwidth([1, 2], 'nrd' as never)).toThrow('silverman, scott, nrd0');
});
