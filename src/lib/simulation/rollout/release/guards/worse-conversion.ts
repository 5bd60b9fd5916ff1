import { twoProportionTest } from '../../../../stats/index.ts';
import type { ArmSums } from '../tally.ts';

/**
 * One-sided p-value that the new model converts less than the control: a pooled z test.
 *
 * @returns 1 where one of the two has answered nobody
 */
export function worseConversion(fresh: ArmSums, control: ArmSums): number {
	const [answered, of] = [fresh.requests - fresh.copies, control.requests - control.copies];
	if (answered === 0 || of === 0) return 1;
	const { z, pValue } = twoProportionTest(control.conversions, of, fresh.conversions, answered);
	return z < 0 ? pValue / 2 : 1 - pValue / 2;
}
