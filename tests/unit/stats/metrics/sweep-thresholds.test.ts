import { expect, it } from 'vitest';
import { sweepThresholds } from '../../../../src/lib/stats/metrics/sweep-thresholds.ts';

it('sweepThresholds(split, visit) visits each distinct score once, from the highest', () => {
	const seen: number[][] = [];
	const split = { positives: Float64Array.of(1, 3, 2), negatives: Float64Array.of(2, 2, 0) };
	sweepThresholds(split, (...step) => seen.push(step));
	expect(seen).toEqual([
		[3, 1, 0],
		[2, 2, 2],
		[1, 3, 2],
		[0, 3, 3]
	]);
});

it('sweepThresholds(split, visit) takes 0 and -0 as tied, and a class without rows', () => {
	const seen: number[][] = [];
	const split = { positives: Float64Array.of(-0, 0), negatives: new Float64Array() };
	sweepThresholds(split, (_, ...counts) => seen.push(counts));
	expect(seen).toEqual([[2, 0]]);
});
