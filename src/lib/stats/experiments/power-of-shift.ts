import { erfc } from '../special/erfc.ts';
import { noncentralTTails } from '../special/noncentral-t.ts';
import type { Alternative } from './alternative.ts';

/** A z test, or a t test with so many degrees of freedom. */
export type ShiftedTest = { critical: number; alternative?: Alternative; df?: number };

/**
 * Chance that a test rings when its statistic is shifted. A two-sided test also rings, rarely, on the
 * wrong side: that chance is included, so that no shift at all gives alpha.
 *
 * @param shift the effect in standard errors, 0 or more
 */
export function powerOfShift(
	shift: number,
	{ critical, alternative = 'two-sided', df = Infinity }: ShiftedTest
): number {
	const beyond = (moved: number) =>
		df === Infinity || Math.abs(moved) === Infinity
			? 0.5 * erfc((critical - moved) / Math.SQRT2)
			: noncentralTTails(critical, df, moved).upper;
	return Math.min(1, beyond(shift) + (alternative === 'two-sided' ? beyond(-shift) : 0));
}
