import type { NumericPicture } from '$lib/simulation/drift';
import { chiSquared, kolmogorov } from '$lib/stats';

type Point = readonly [rows: number, p: number];

const smallest = 1e-12;
const grid = Array.from({ length: 61 }, (_, step) => Math.round(20 * 50_000 ** (step / 60)));
const tableRows = [100, 1000, 10_000, 100_000, 1_000_000];

/**
 * The p-values that the present effect would have with other numbers of rows: KS at a fixed gap,
 * chi-square at a fixed Cramér's V, both windows equally long.
 */
export function pAgainstRows(picture: NumericPicture) {
	const gap = Math.abs(picture.gap.reference - picture.gap.current);
	const v = picture.readings.find(({ id }) => id === 'chi-square')?.statistic ?? 0;
	const degrees = Math.max(1, filledBins(picture) - 1);
	const ks = (rows: number) => kolmogorov().sf(Math.sqrt(rows / 2) * gap);
	const chiSquare = (rows: number) => chiSquared(degrees).sf(2 * rows * v * v);
	const points = (p: (rows: number) => number): Point[] =>
		grid.map((rows) => [rows, Math.max(smallest, p(rows))]);
	return {
		gap,
		ks: points(ks),
		chiSquare: points(chiSquare),
		/** D = 1.358 √(2/n) solved for n: where KS crosses 0.05. */
		ringsFrom: gap > 0 ? 2 * (1.358 / gap) * (1.358 / gap) : Infinity,
		table: tableRows.map((rows) => ({ rows, ks: ks(rows), chiSquare: chiSquare(rows) }))
	};
}

function filledBins({ bins }: NumericPicture): number {
	return bins.reference.filter((count, index) => count + (bins.current[index] ?? 0) > 0).length;
}
