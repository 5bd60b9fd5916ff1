import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanRequests } from '../../../../src/lib/simulation/rollout/clean-requests.ts';
import { zeroErrorsUpperBound } from '../../../../src/lib/simulation/rollout/zero-errors-upper-bound.ts';

test('cleanRequests: 2,995 clean requests show an error rate below 0.1 %', () => {
	expect(cleanRequests(0.001, 0.95)).toBe(2995);
});

test('cleanRequests is the first n whose upper bound is within the limit', () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-7, max: 0.3, noNaN: true }), (limit) => {
			const n = cleanRequests(limit, 0.95);
			expect(zeroErrorsUpperBound(n, 0.95)).toBeLessThanOrEqual(limit * (1 + 1e-6));
			if (n > 1) expect(zeroErrorsUpperBound(n - 1, 0.95)).toBeGreaterThan(limit * (1 - 1e-6));
		})
	);
});
