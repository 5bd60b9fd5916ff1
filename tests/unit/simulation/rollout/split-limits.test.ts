import { expect, test } from 'vitest';
import { splitLimits } from '../../../../src/lib/simulation/rollout/split-limits.ts';
import { splitTest } from '../../../../src/lib/simulation/rollout/split-test.ts';

test.each([0.05, 0.001])('splitLimits are the first counts that are refused at %f', (alpha) => {
	splitLimits(alpha, 0, 40).forEach((limit, baseline) => {
		expect(splitTest(limit, baseline)).toBeLessThanOrEqual(alpha);
		expect(splitTest(limit - 1, baseline)).toBeGreaterThan(alpha);
	});
});

test('splitLimits of a stretch are part of the whole', () => {
	expect([...splitLimits(0.01, 30, 40)]).toEqual([...splitLimits(0.01, 0, 40).subarray(30)]);
});

test('splitLimits know the canary’s share', () => {
	splitLimits(0.01, 30, 60, 0.1).forEach((limit, i) => {
		expect(splitTest(limit, 30 + i, 0.1)).toBeLessThanOrEqual(0.01);
		expect(splitTest(limit - 1, 30 + i, 0.1)).toBeGreaterThan(0.01);
	});
});
