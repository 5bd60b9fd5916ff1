import { expect, it } from 'vitest';
import { wilsonInterval } from '../../../../src/lib/stats/experiments/wilson-interval.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('wilsonInterval(successes, n) agrees with statsmodels', () => {
	const [lower, upper] = wilsonInterval(30, 100);
	expect(lower).toBeCloseTo(0.21894885294932756, 15);
	expect(upper).toBeCloseTo(0.39584854633346667, 15);
});

it('wilsonInterval(successes, n, confidence) stays inside 0 and 1', () => {
	expect(wilsonInterval(0, 50)[0]).toBe(0);
	expect(wilsonInterval(50, 50)[1]).toBe(1);
	expect(wilsonInterval(0, 1, 1 - 1e-15)[1]).toBeLessThan(1);
});

it('wilsonInterval(successes, n, confidence) refuses what is no rate', () => {
	expect(() => wilsonInterval(3, 2)).toThrow(StatsError);
	expect(() => wilsonInterval(1, 2, 95)).toThrow(/confidence between 0 and 1/);
});
