import { expect, it } from 'vitest';
import {
	alphaField,
	confidenceField,
	powerField
} from '../../../../../src/lib/stats/experiments/registry/common-fields.ts';

it('alphaField, powerField and confidenceField have the usual defaults, and say whose they are', () => {
	expect([alphaField.default, powerField.default, confidenceField.default]).toEqual([
		0.05, 0.8, 0.95
	]);
	for (const field of [alphaField, powerField, confidenceField]) {
		expect(field.source?.text).toMatch(/\.$/);
	}
});
