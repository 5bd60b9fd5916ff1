import { expect, it } from 'vitest';
import { alwaysValid } from '../../../../../src/lib/stats/experiments/registry/always-valid.ts';

const values = { sd: 1, tau: 0.1, difference: 0.1, nPerArm: 3000, alpha: 0.05 };

it('alwaysValid says that one may stop, or go on', () => {
	const result = alwaysValid.compute(values);
	expect(result.radius).toBeCloseTo(0.07894438332270924, 14);
	expect(alwaysValid.reading(values, result)).toMatch(/^After 3,000 rows .*one may stop\.$/);
	const none = { ...values, difference: 0 };
	expect(alwaysValid.reading(none, alwaysValid.compute(none))).toMatch(/go on\.$/);
});
