import { describe, expect, it } from 'vitest';
import { cusum } from '../../../../src/lib/stats/streaming/cusum.ts';

describe('cusum(options)', () => {
	it('sums what exceeds the slack on either side, worked out by hand', () => {
		const chart = cusum({ mean: 10, sd: 2, h: 1.2 });
		expect(chart.update(13)).toBe('stable');
		expect(chart.state).toEqual({ up: 1, down: 0 });
		expect(chart.update(12)).toBe('drift');
		expect(chart.state).toEqual({ up: 1.5, down: 0 });
		expect(chart.update(4)).toBe('drift');
		expect(chart.state).toEqual({ up: 0, down: 2.5 });
	});

	it('rings on until it is reset', () => {
		const chart = cusum({ mean: 0, sd: 1, k: 0, h: 1 });
		expect([2, 0, 0].map((value) => chart.update(value))).toEqual(['drift', 'drift', 'drift']);
		chart.reset();
		expect(chart.update(0)).toBe('stable');
	});

	it('refuses options and values out of their range', () => {
		expect(() => cusum({ mean: NaN, sd: 1 })).toThrow(/finite mean/);
		expect(() => cusum({ mean: 0, sd: 0 })).toThrow(/sd above 0/);
		expect(() => cusum({ mean: 0, sd: 1, k: -1 })).toThrow(/k above 0/);
		expect(() => cusum({ mean: 0, sd: 1, h: 0 })).toThrow(/h above 0/);
		const tiny = cusum({ mean: 0, sd: 1e-300 });
		expect(() => tiny.update(1)).toThrow(/square overflows/);
	});
});
