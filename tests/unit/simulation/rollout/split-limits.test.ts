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
