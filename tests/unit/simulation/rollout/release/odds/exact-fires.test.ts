import { expect, test } from 'vitest';
import { exactFires } from '../../../../../../src/lib/simulation/rollout/release/odds/exact-fires.ts';
import { line } from '../worlds.ts';

const side = (errorRate: number, requests = 3000) => ({ requests, whole: requests, errorRate });
const split = { ...line, kind: 'two-proportion', alpha: 0.001, atLeast: 1000 } as const;

test('a line of 0.1 % fires in 6.6 % of windows of 3,000, by chance in 12.7 %', () => {
	const sides = [side(0.0005), side(0.0005)] as const;
	expect(exactFires(line, 'even', sides)).toBeCloseTo(0.0656, 4);
	expect(exactFires(line, 'poisson', sides)).toBeCloseTo(0.1267, 4);
});

test('a comparison needs its minimum, and somebody to compare with', () => {
	expect(exactFires(split, 'even', [side(0.005), side(0.0005)])).toBeCloseTo(0.5995, 4);
	expect(exactFires(split, 'even', [side(0.5, 999), side(0.0005, 999)])).toBe(0);
	expect(exactFires(split, 'even', [side(0.5), side(0, 0)])).toBe(0);
});

test('other guards have no closed form', () => {
	const ratio = { ...line, kind: 'error-ratio', above: 2 } as const;
	expect(exactFires(ratio, 'even', [side(0.5), side(0.1)])).toBe(0);
});
