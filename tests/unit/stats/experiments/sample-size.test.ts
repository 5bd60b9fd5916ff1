import { expect, it } from 'vitest';
import { sampleSize, wholeRows } from '../../../../src/lib/stats/experiments/sample-size.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('wholeRows(caller, exact) rounds up, but for the last digits', () => {
	expect(wholeRows('plan', 10.0000000001)).toBe(10);
	expect(wholeRows('plan', 10.001)).toBe(11);
	expect(wholeRows('plan', 1e-300)).toBe(1);
	for (const exact of [NaN, Infinity, 1e300]) {
		expect(() => wholeRows('plan', exact)).toThrow(StatsError);
	}
});

it('sampleSize(caller, exactPerArm, ratio) sizes the second arm after the first', () => {
	expect(sampleSize('plan', 10.2, 2)).toEqual({ perArm: [11, 21], total: 32, exactPerArm: 10.2 });
	expect(() => sampleSize('plan', 10, 0)).toThrow('plan requires ratio above 0, got 0');
});
