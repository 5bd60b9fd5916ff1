import { expect, test } from 'vitest';
import { holds } from '../../../../src/lib/simulation/validation/expectation.ts';

test('holds includes both bounds, and never what cannot be read', () => {
	const bounds = { min: 1, max: 2 };
	expect([0.99, 1, 1.5, 2, 2.01, NaN].map((value) => holds(value, bounds))).toEqual([
		false,
		true,
		true,
		true,
		false,
		false
	]);
});
