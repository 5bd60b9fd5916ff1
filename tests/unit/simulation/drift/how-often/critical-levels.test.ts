import { expect, it } from 'vitest';
import {
	criticalGaps,
	criticalSquares
} from '../../../../../src/lib/simulation/drift/how-often/critical-levels.ts';
import {
	cramerVonMisesFromSummary,
	ksTestFromGap,
	sortedPairSummary
} from '../../../../../src/lib/stats/index.ts';

const chances = [0.5, 0.2, 0.05, 0.01, 0.001, 1e-6];

it.each([
	[20, 20],
	[100, 100],
	[60, 90],
	[31, 47],
	[1000, 1000],
	[100, 2000],
	[30_000, 30_000]
])('finds the first gap with p below each chance, %i and %i rows', (n, m) => {
	const half = gcd(n, m) / 2;
	const p = (gap: number) => ksTestFromGap(n, m, { gap, location: 0 }).pValue;
	for (const [k, between] of criticalGaps({ n, m }, chances).entries()) {
		expect(p(between - half)).toBeGreaterThanOrEqual(chances[k] ?? 0);
		if (between + half <= n * m) expect(p(between + half)).toBeLessThan(chances[k] ?? 0);
	}
});

const gcd = (n: number, m: number): number => (m === 0 ? n : gcd(m, n % m));

const few = process.env.DEEP === '1' ? [20] : [];

it.each([...few, 21, 100, 5000])('finds the T with p at each chance, %i rows', (n) => {
	const rows = Float64Array.from({ length: n }, (_, k) => k);
	const summary = sortedPairSummary(rows, rows);
	for (const [k, silent] of criticalSquares({ n, m: n }, chances.slice(0, 5)).entries()) {
		const p = (cramerVonMises: number) =>
			cramerVonMisesFromSummary({ ...summary, cramerVonMises }).pValue;
		expect(p(silent * (1 - 1e-7))).toBeGreaterThan((chances[k] ?? 0) * (1 - 1e-6));
		expect(p(silent * (1 + 1e-7))).toBeLessThan(chances[k] ?? 0);
	}
});
