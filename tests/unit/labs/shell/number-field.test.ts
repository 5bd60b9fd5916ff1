import { expect, test } from 'vitest';
import {
	shownNumber,
	typedNumber,
	type NumberField
} from '../../../../src/lib/labs/shell/number-field.ts';

const share: NumberField = { key: 'a', label: 'A', min: 0, max: 1, step: 0.0001, unit: '%' };
const users: NumberField = { key: 'u', label: 'Users', min: 1, max: 1e7, step: 1 };

test('a share is shown in per cent with the decimals of its step, and read back', () => {
	expect(shownNumber(share, 0.001)).toBe('0.1');
	expect(shownNumber(share, 0.0005)).toBe('0.05');
	expect(typedNumber(share, '0.05 %')).toBe(0.0005);
	expect(typedNumber(share, 'half')).toBeUndefined();
	expect(typedNumber(share, '')).toBeUndefined();
});

test('thousands are set apart, and read back', () => {
	expect(shownNumber(users, 50_000)).toBe('50,000');
	expect(typedNumber(users, '1,250,000')).toBe(1_250_000);
	expect(shownNumber({ ...users, step: 0.1 }, 2.5)).toBe('2.5');
});
