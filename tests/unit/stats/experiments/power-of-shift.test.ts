import { expect, it } from 'vitest';
import { studentT } from '../../../../src/lib/stats/distributions/student-t.ts';
import { powerOfShift } from '../../../../src/lib/stats/experiments/power-of-shift.ts';

it('powerOfShift(shift, test) is alpha without a shift', () => {
	expect(powerOfShift(0, { critical: 1.959963984540054 })).toBeCloseTo(0.05, 14);
	expect(powerOfShift(0, { critical: studentT(10).quantile(0.975), df: 10 })).toBeCloseTo(0.05, 12);
	const oneSided = { critical: 1.959963984540054, alternative: 'one-sided' } as const;
	expect(powerOfShift(0, oneSided)).toBeCloseTo(0.025, 14);
});

it('powerOfShift(shift, test) is 1 for an endless shift', () => {
	expect(powerOfShift(Infinity, { critical: 2 })).toBe(1);
	expect(powerOfShift(Infinity, { critical: 2, df: 5 })).toBe(1);
});
