import { expect, test } from 'vitest';
import { twoProportionTest } from '../../../../../../src/lib/stats/index.ts';
import { worseConversion } from '../../../../../../src/lib/simulation/rollout/release/guards/worse-conversion.ts';
import { sums } from './seen.ts';

test('half of the two-sided p-value on its own side, the rest on the other', () => {
	const { pValue } = twoProportionTest(500, 10_000, 450, 10_000);
	const [low, high] = [sums(10_000, 0, 450), sums(10_000, 0, 500)];
	expect(worseConversion(low, high)).toBeCloseTo(pValue / 2, 12);
	expect(worseConversion(high, low)).toBeCloseTo(1 - pValue / 2, 12);
});

test('nobody answered, nothing known', () => {
	expect(worseConversion(sums(0, 0), sums(9, 0, 9))).toBe(1);
	expect(worseConversion({ ...sums(9, 0), copies: 9 }, sums(9, 0, 9))).toBe(1);
});
