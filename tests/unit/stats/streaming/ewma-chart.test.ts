import { describe, expect, it } from 'vitest';
import { ewmaChart } from '../../../../src/lib/stats/streaming/ewma-chart.ts';

describe('ewmaChart(options)', () => {
	it('is a Shewhart chart where only the newest value counts', () => {
		const chart = ewmaChart({ mean: 0, sd: 2, lambda: 1 });
		expect(chart.update(5.9)).toBe('stable');
		expect(chart.update(6.1)).toBe('drift');
		expect(chart.state).toEqual({ n: 2, z: 6.1, lower: -6, upper: 6 });
	});

	it('starts with narrow limits that widen to those of the long run', () => {
		const chart = ewmaChart({ mean: 0, sd: 1 });
		chart.update(1);
		expect(chart.state.z).toBeCloseTo(0.2, 12);
		expect(chart.state.upper).toBeCloseTo(0.6, 12);
		for (let i = 0; i < 100; i++) chart.update(0);
		expect(chart.state.upper).toBeCloseTo(1, 9);
	});

	it('knows no limits before its first value', () => {
		expect(ewmaChart({ mean: 3, sd: 1 }).state).toEqual({ n: 0, z: 3, lower: 3, upper: 3 });
	});

	it('refuses options and values out of their range', () => {
		expect(() => ewmaChart({ mean: 0, sd: -1 })).toThrow(/sd above 0/);
		expect(() => ewmaChart({ mean: 0, sd: 1, lambda: 0 })).toThrow(/lambda above 0/);
		expect(() => ewmaChart({ mean: 0, sd: 1, lambda: 1.5 })).toThrow(/lambda from 0 to 1/);
		expect(() => ewmaChart({ mean: 0, sd: 1, limit: 0 })).toThrow(/limit above 0/);
		expect(() => ewmaChart({ mean: 0, sd: 1 }).update(1e200)).toThrow(/square overflows/);
	});
});
