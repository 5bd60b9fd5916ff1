import { describe, expect, it } from 'vitest';
import { sortedPairSummary } from '../../../../src/lib/stats/drift/sorted-pair-summary.ts';
import { bell, slowGap, whole } from './samples.ts';

/** Each figure by its definition, value by value. */
function slowly(x: Float64Array, y: Float64Array) {
	const pooled = [...x, ...y].sort((a, b) => a - b);
	const upTo = (sample: Float64Array, value: number) =>
		sample.filter((other) => other <= value).length / sample.length;
	const difference = (value: number) => upTo(x, value) - upTo(y, value);
	const gaps = pooled
		.slice(1)
		.map((value, k) => [value - (pooled[k] ?? 0), pooled[k] ?? 0] as const);
	const midrank = (value: number) => {
		const below = pooled.filter((other) => other < value).length;
		return below + (pooled.filter((other) => other === value).length + 1) / 2;
	};
	const squares = (sample: Float64Array) =>
		sample.reduce((sum, value, i) => sum + (midrank(value) - i - 1) ** 2, 0);
	const [n, m] = [x.length, y.length];
	const u = n * squares(x) + m * squares(y);
	const counts = [...new Set(pooled)].map((value) => pooled.filter((v) => v === value).length);
	return {
		gap: slowGap(x, y),
		area: gaps.reduce((sum, [step, value]) => sum + Math.abs(difference(value)) * step, 0),
		squaredArea: gaps.reduce((sum, [step, value]) => sum + difference(value) ** 2 * step, 0),
		cramerVonMises: u / (n * m * (n + m)) - (4 * n * m - 1) / (6 * (n + m)),
		referenceWins: x.reduce(
			(sum, a) => sum + y.reduce((wins, b) => wins + (a > b ? 1 : a === b ? 0.5 : 0), 0),
			0
		),
		tieTerm: counts.reduce((sum, t) => sum + t ** 3 - t, 0)
	};
}

describe('sortedPairSummary(reference, current)', () => {
	it.each([
		['different values', bell(1, 23), bell(2, 17, 0.4)],
		['many ties', whole(3, 20, 5), whole(4, 31, 6)],
		['ties inside one sample only', Float64Array.of(1, 1, 1, 4), Float64Array.of(2, 2, 3)],
		['one value a side', Float64Array.of(2), Float64Array.of(1)],
		['all equal', Float64Array.of(7, 7, 7), Float64Array.of(7, 7)]
	])('agrees with the definitions: %s', (_, x, y) => {
		const summary = sortedPairSummary(x.sort(), y.sort());
		const expected = slowly(x, y);
		expect(Math.abs(summary.widestGap.gap)).toBe(expected.gap);
		expect(summary.referenceWins).toBe(expected.referenceWins);
		expect(summary.tieTerm).toBe(expected.tieTerm);
		expect(summary.area).toBeCloseTo(expected.area, 12);
		expect(summary.squaredArea).toBeCloseTo(expected.squaredArea, 12);
		expect(summary.cramerVonMises).toBeCloseTo(expected.cramerVonMises, 10);
	});

	it('keeps the digits of T for a hundred thousand equal pairs, where ranks would lose them', () => {
		const x = Float64Array.from({ length: 100_000 }, (_, i) => 2 * i);
		const y = Float64Array.from({ length: 100_000 }, (_, i) => 2 * i + 1);
		// The gap is 1/n after each x and 0 after each y: T = n m / (n + m)^2 times n / n^2.
		expect(sortedPairSummary(x, y).cramerVonMises / (0.25 / 100_000)).toBeCloseTo(1, 12);
	});
});
