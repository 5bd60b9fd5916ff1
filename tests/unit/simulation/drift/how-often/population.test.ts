import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import {
	familyIds,
	initialParameters
} from '../../../../../src/lib/simulation/drift/families/families.ts';
import { populationOf } from '../../../../../src/lib/simulation/drift/how-often/population.ts';
import { sortedDraw } from '../../../../../src/lib/simulation/drift/how-often/sorted-draw.ts';
import type { NumericSide } from '../../../../../src/lib/simulation/drift/side.ts';

const rows = 10_000;
const smooth = familyIds.filter((family) => family !== 'poisson');
const sides: NumericSide[] = smooth.map((family) => ({
	kind: 'family',
	family,
	parameters: initialParameters(family),
	shift: 0.4,
	spread: 1.5
}));
const painted: NumericSide = { kind: 'painted', low: -2, high: 4, heights: [0, 5, 1, 0, 7] };

it.each(
	[...sides, painted].map(
		(side) => [side.kind === 'family' ? side.family : side.kind, side] as const
	)
)('is what rows are drawn from: %s', (_title, side) => {
	const population = populationOf(side);
	if (!population) throw new Error('no population');
	const sorted = sortedDraw(side, createRng(5), rows);
	for (const share of [0.05, 0.3, 0.5, 0.8, 0.95]) {
		const error = Math.sqrt((share * (1 - share)) / rows);
		const below = sorted.filter((row) => row <= population.quantile(share)).length / rows;
		expect(Math.abs(below - share)).toBeLessThan(3.5 * error);
		expect(population.cdf(population.quantile(share))).toBeCloseTo(share, 8);
	}
});
