import { expect, test } from 'vitest';
import { splitTest } from '../../../../src/lib/simulation/rollout/split-test.ts';
import { fisherExactTest } from '../../../../src/lib/stats/index.ts';

test('splitTest is a coin toss for each error', () => {
	expect(splitTest(0, 7)).toBe(1);
	expect(splitTest(10, 0)).toBeCloseTo(2 ** -10, 12);
	expect(splitTest(3, 1)).toBeCloseTo(5 / 16, 12);
});

test('splitTest is close to Fisher’s exact test where errors are rare', () => {
	const n = 1_000_000;
	const twoSided = fisherExactTest([
		[12, n - 12],
		[3, n - 3]
	]).pValue;
	expect(2 * splitTest(12, 3)).toBeCloseTo(twoSided, 4);
});

test('splitTest knows the canary’s share of the requests', () => {
	expect(splitTest(2, 0, 0.1)).toBeCloseTo(0.01, 12);
	expect(splitTest(3, 1, 0.5)).toBe(splitTest(3, 1));
});
