import { expect, it } from 'vitest';
import { studentT } from '../../../../src/lib/stats/distributions/student-t.ts';
import { noncentralTTails } from '../../../../src/lib/stats/special/noncentral-t.ts';

it('noncentralTTails(t, df, shift) is the t distribution where nothing is shifted', () => {
	for (const df of [1, 2, 7.5, 100, 1e6]) {
		const { lower, upper } = noncentralTTails(1.3, df, 0);
		expect(upper).toBeCloseTo(studentT(df).sf(1.3), 14);
		expect(lower + upper).toBeCloseTo(1, 14);
	}
});

it('noncentralTTails(t, df, shift) agrees with SciPy nct', () => {
	expect(noncentralTTails(2, 98, 2.5).upper).toBeCloseTo(0.6915826542, 3);
	expect(noncentralTTails(2.1009220402, 18, 2.2360679775).upper).toBeCloseTo(0.5619846, 6);
});

it('noncentralTTails(t, df, shift) mirrors when both change sign', () => {
	for (const shift of [0.5, 4, 300]) {
		const there = noncentralTTails(5, 4, shift);
		const back = noncentralTTails(-5, 4, -shift);
		expect(back.lower).toBeCloseTo(there.upper, 14);
	}
});

it('noncentralTTails(t, df, shift) joins its two ways of averaging', () => {
	// At 2 degrees of freedom the chi tail takes over near a shift of 58.
	const [before, after] = [57, 60].map((shift) => noncentralTTails(shift, 2, shift).upper);
	expect(before).toBeCloseTo(Number(after), 3);
	expect(noncentralTTails(-1, 2, 1000)).toEqual({ lower: 0, upper: 1 });
});
