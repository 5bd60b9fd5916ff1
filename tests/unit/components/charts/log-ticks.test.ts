import { expect, test } from 'vitest';
import { logTicks } from '../../../../src/lib/components/charts/log-ticks.ts';

test('logTicks marks the powers of ten inside the range', () => {
	expect(logTicks(20, 1e6)).toEqual([100, 1e3, 1e4, 1e5, 1e6]);
});

test('logTicks thins evenly and keeps the largest', () => {
	expect(logTicks(1e-12, 1, 4)).toEqual([1e-12, 1e-8, 1e-4, 1]);
});
