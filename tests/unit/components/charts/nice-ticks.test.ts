import { expect, test } from 'vitest';
import { niceTicks } from '../../../../src/lib/components/charts/nice-ticks.ts';

test('niceTicks steps by 1, 2 or 5 times a power of ten', () => {
	expect(niceTicks(-3.4, 4)).toEqual([-2, 0, 2, 4]);
	expect(niceTicks(-3.4, 4, 9)).toEqual([-3, -2, -1, 0, 1, 2, 3, 4]);
	expect(niceTicks(0, 0.6)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
	expect(niceTicks(0, 1, 3)).toEqual([0, 0.5, 1]);
});

test('niceTicks never writes more ticks than asked', () => {
	for (let most = 2; most <= 9; most++) {
		for (const [low, high] of [
			[0, 1],
			[-0.07, 12.2],
			[3, 3.004],
			[-1e6, 2.7e7]
		] as const) {
			const ticks = niceTicks(low, high, most);
			expect(ticks.length).toBeLessThanOrEqual(most);
			expect(ticks.length).toBeGreaterThan(0);
			for (const tick of ticks) {
				expect(tick).toBeGreaterThanOrEqual(low - 1e-9 * Math.abs(low));
				expect(tick).toBeLessThanOrEqual(high + 1e-9 * Math.abs(high));
			}
		}
	}
});

test('niceTicks marks a range without width once', () => {
	expect(niceTicks(4, 4)).toEqual([4]);
});
