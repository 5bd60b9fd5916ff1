import { expect, it } from 'vitest';
import { countsOrBins } from '../../../../../../src/lib/simulation/drift/judges/distinct-values.ts';
import { categoryWindows } from '../../../../../../src/lib/simulation/drift/judges/judged-windows.ts';
import {
	exactReference,
	homogeneity,
	twoShares
} from '../../../../../../src/lib/simulation/drift/judges/rules/chi-square.ts';

const windows = (reference: number[], current: number[]) =>
	categoryWindows(
		{ reference: [reference], current: [current] },
		reference.map((_, k) => `${k}`),
		1e-4
	);
const pair = windows([300, 400, 300], [330, 350, 320]);

it('taking the reference as exact makes the statistic larger and p smaller', () => {
	const [fair, exact] = [homogeneity(0.05, countsOrBins), exactReference(0.05, countsOrBins)];
	expect(exact.find(pair).statistic).toBeGreaterThan(1.35 * fair.find(pair).statistic);
	expect(exact.pValue?.(pair)).toBeLessThan(fair.pValue?.(pair) ?? 0);
	expect(exact.find(pair).rings).toBe(true);
	expect(fair.find(pair).rings).toBe(false);
});

it('a category that the reference has never seen rings without end', () => {
	const { statistic, rings } = exactReference(0.05, countsOrBins).find(windows([9, 0], [8, 1]));
	expect(statistic).toBe(Infinity);
	expect(rings).toBe(true);
});

it('one category decides nothing', () => {
	expect(twoShares(0.05, countsOrBins).find(windows([10], [10]))).toMatchObject({
		statistic: 0,
		rings: false
	});
});
