import { expect, test } from 'vitest';
import { firstAlarm } from '../../../../../src/lib/simulation/experiment/peek/first-alarm.ts';

const z = Float64Array.of(0.5, -2.5, 1, 3, -1.9);

test('firstAlarm stops at the first look beyond its bound, on either side', () => {
	expect(firstAlarm([2, 2], Int32Array.of(1, 3), z)).toBe(0);
	expect(firstAlarm([3, 3], Int32Array.of(1, 3), z)).toBe(1);
	expect(firstAlarm([2, 2], Int32Array.of(0, 2), z)).toBe(-1);
	expect(firstAlarm([Infinity, 1.9], Int32Array.of(3, 4), z)).toBe(1);
});
