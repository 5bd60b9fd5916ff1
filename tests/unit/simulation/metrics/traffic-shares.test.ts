import { expect, test } from 'vitest';
import { trafficShares } from '../../../../src/lib/simulation/metrics/traffic-shares.ts';

test.each([0, 0.04, 0.5, 1])('the shares add up at %d, and A and B take the same', (slow) => {
	const [a, b, c] = trafficShares(slow);
	expect(a + b + c).toBeCloseTo(1, 12);
	expect(a).toBe(b);
	expect(c).toBe(slow);
});
