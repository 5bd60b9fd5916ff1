import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorsNeeded } from '../../../../src/lib/simulation/rollout/errors-needed.ts';

test('errorsNeeded is the first count above the threshold', () => {
	expect(errorsNeeded(1000, 0.001)).toBe(2);
	expect(errorsNeeded(3000, 0.001)).toBe(4);
	expect(errorsNeeded(3, 0.001)).toBe(1);
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 500 }), (n, milli) => {
			const k = errorsNeeded(n, milli / 1000);
			expect(1000 * k > n * milli && 1000 * (k - 1) <= n * milli).toBe(true);
		})
	);
});
