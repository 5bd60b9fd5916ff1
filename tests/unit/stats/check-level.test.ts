import { expect, it } from 'vitest';
import { checkLevel } from '../../../src/lib/stats/check-level.ts';
import { StatsError } from '../../../src/lib/stats/stats-error.ts';

it('checkLevel(caller, name, value) lets pass what lies between 0 and 1', () => {
	expect(() => checkLevel('plan', 'alpha', 1e-300)).not.toThrow();
	expect(() => checkLevel('plan', 'alpha', 1 - 1e-16)).not.toThrow();
});

it('checkLevel(caller, name, value) refuses 0, 1, NaN and text with a sentence', () => {
	for (const value of [0, 1, -0.1, NaN, Infinity, '0.5' as never, null as never]) {
		expect(() => checkLevel('plan', 'alpha', value)).toThrow(StatsError);
	}
	expect(() => checkLevel('plan', 'alpha', 0)).toThrow(
		'plan requires alpha between 0 and 1, got 0'
	);
});
