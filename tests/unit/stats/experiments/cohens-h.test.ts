import { expect, it } from 'vitest';
import { cohensH } from '../../../../src/lib/stats/experiments/cohens-h.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('cohensH(first, second) runs from -pi to pi', () => {
	expect(cohensH(0, 1)).toBe(Math.PI);
	expect(cohensH(1, 0)).toBe(-Math.PI);
	expect(cohensH(0.3, 0.3)).toBe(0);
	expect(cohensH(0.2, 0.25)).toBeCloseTo(0.11990233319498567, 15);
	expect(() => cohensH(-0.1, 0.5)).toThrow(StatsError);
});
