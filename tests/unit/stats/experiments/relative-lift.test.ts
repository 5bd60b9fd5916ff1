import { expect, it } from 'vitest';
import { relativeLift } from '../../../../src/lib/stats/experiments/relative-lift.ts';

it('relativeLift(arms) is half as much again for 45 against 30', () => {
	const { lift, interval } = relativeLift({ successesA: 30, nA: 100, successesB: 45, nB: 100 });
	expect(lift).toBeCloseTo(0.5, 14);
	expect(interval[0]).toBeCloseTo(0.03654260315507685, 12);
	expect(interval[1]).toBeCloseTo(1.1706777831912984, 12);
});

it('relativeLift(arms) has no answer without a success', () => {
	const arms = { successesA: 0, nA: 10, successesB: 5, nB: 10 };
	expect(() => relativeLift(arms)).toThrow('relativeLift requires a success in both arms');
});
