import { expect, it } from 'vitest';
import { areaUnderPrecision } from '../../../../src/lib/stats/metrics/area-under-precision.ts';

it('areaUnderPrecision(caller, actual, scores, before) takes steps or trapezoids', () => {
	const [actual, scores] = [
		[1, 0, 1],
		[3, 2, 1]
	];
	expect(areaUnderPrecision('f', actual, scores, 0)).toBeCloseTo(0.5 + (0.5 * 2) / 3, 15);
	expect(areaUnderPrecision('f', actual, scores, 0.5)).toBeCloseTo(0.5 + (0.5 + 2 / 3) / 4, 15);
});
