import { expect, it } from 'vitest';
import {
	categoryWindows,
	numericWindows
} from '../../../../../../src/lib/simulation/drift/judges/judged-windows.ts';
import {
	alignedDivergence,
	correctedCramersV,
	jensenShannonNats,
	largestShareChange,
	normedWasserstein,
	psiAbove
} from '../../../../../../src/lib/simulation/drift/judges/rules/distances.ts';

const counts = (reference: number[], current: number[]) =>
	categoryWindows(
		{ reference: [reference], current: [current] },
		reference.map((_, k) => `${k}`),
		1e-4
	);
const line = Float64Array.from({ length: 1000 }, (_, i) => i / 1000);
const moved = (by: number) =>
	numericWindows(
		line,
		line.map((x) => x + by),
		{ bins: 10, floor: 1e-4 }
	);

it('a shift is a Wasserstein distance of its size over the reference’s sd', () => {
	const { statistic } = normedWasserstein(0.1).find(moved(0.05));
	expect(statistic).toBeCloseTo(0.05 / Math.sqrt((1 - 1e-6) / 12), 6);
});

it('distances over categories know their largest values', () => {
	const apart = counts([10, 0], [0, 10]);
	expect(jensenShannonNats(0.1).find(apart).statistic).toBeCloseTo(Math.sqrt(Math.LN2), 12);
	expect(largestShareChange(0.01).find(apart).statistic).toBe(1);
	expect(alignedDivergence(0.01).find(moved(5)).statistic).toBeCloseTo(1, 12);
	expect(psiAbove(0.1).find(counts([50, 50], [50, 50])).statistic).toBe(0);
});

it('the corrected V is zero up to what chance gives, and V itself far from it', () => {
	const rule = correctedCramersV(0.2);
	expect(rule.find(counts([100, 100], [104, 96])).statistic).toBe(0);
	const { statistic, rings } = rule.find(counts([9000, 1000], [5000, 5000]));
	expect(statistic).toBeCloseTo(0.436, 2);
	expect(rings).toBe(true);
});

it('the corrected V of one category, or of a reference of rare ones alone, is zero', () => {
	expect(correctedCramersV(0.2).find(counts([40], [30])).statistic).toBe(0);
});
