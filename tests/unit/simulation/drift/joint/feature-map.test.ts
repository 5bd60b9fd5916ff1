import { expect, test } from 'vitest';
import {
	featureMapIds,
	featureMaps,
	mapped,
	weighted
} from '../../../../../src/lib/simulation/drift/joint/feature-map.ts';

const pair = { x: Float64Array.of(2, -1), y: Float64Array.of(3, 0.5) };

test('each map gives a column a term', () => {
	expect(mapped('linear', pair)).toEqual([pair.x, pair.y]);
	expect(mapped('squares', pair).slice(2)).toEqual([
		Float64Array.of(4, 1),
		Float64Array.of(9, 0.25)
	]);
	expect(mapped('product', pair)[2]).toEqual(Float64Array.of(6, -0.5));
	expect(mapped('crossed', pair)[5]).toEqual(Float64Array.of(36, 0.25));
});

test('weighted sums the same terms at one place', () => {
	for (const map of featureMapIds) {
		const weights = featureMaps[map].map((_, k) => k + 1);
		const columns = mapped(map, pair);
		const sum = columns.reduce((total, column, k) => total + (k + 1) * (column[0] ?? 0), 0);
		expect(weighted(map, weights, [2, 3])).toBe(sum);
	}
});
