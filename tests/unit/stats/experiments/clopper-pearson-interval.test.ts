import { expect, it } from 'vitest';
import { clopperPearsonInterval } from '../../../../src/lib/stats/experiments/clopper-pearson-interval.ts';
import { wilsonInterval } from '../../../../src/lib/stats/experiments/wilson-interval.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('clopperPearsonInterval(successes, n) agrees with R binom.test', () => {
	const [lower, upper] = clopperPearsonInterval(30, 100);
	expect(lower).toBeCloseTo(0.21240642048953662, 14);
	expect(upper).toBeCloseTo(0.39981467617980415, 14);
});

it('clopperPearsonInterval(successes, n) is the rule of three where nothing happened', () => {
	const [lower, upper] = clopperPearsonInterval(0, 1000, 0.9);
	expect(lower).toBe(0);
	expect(upper).toBeCloseTo(1 - 0.05 ** (1 / 1000), 14);
	expect(clopperPearsonInterval(1000, 1000)[1]).toBe(1);
});

it('clopperPearsonInterval(successes, n) is wider than Wilson’s', () => {
	expect(clopperPearsonInterval(7, 20)[0]).toBeLessThan(wilsonInterval(7, 20)[0]);
	expect(() => clopperPearsonInterval(1, 0)).toThrow(StatsError);
});
