import { expect, test } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { drawFeatures } from '../../../../../src/lib/simulation/drift/many/draw-features.ts';
import { mean, variance } from '../../../../../src/lib/stats/index.ts';

const width = 20_000;
const draw = (links: 'none' | 'one cause' | 'neighbours', rho: number, features = 4) =>
	drawFeatures(createRng(3), { features, width, links, rho });
const feature = (values: Float64Array, i: number) => values.subarray(i * width, (i + 1) * width);

function correlationOf(values: Float64Array, i: number, j: number): number {
	const [a, b] = [feature(values, i), feature(values, j)];
	return mean(a.map((value, row) => value * (b[row] ?? 0)));
}

test('features are standard normal and hang together as asked', () => {
	const expected = {
		none: () => 0,
		'one cause': () => 0.6,
		neighbours: (distance: number) => [1, 0.6, 0.36, 0.216][distance] ?? 0
	};
	for (const links of ['none', 'one cause', 'neighbours'] as const) {
		const values = draw(links, 0.6);
		for (const i of [0, 3]) {
			expect(Math.abs(mean(feature(values, i)))).toBeLessThan(3 / Math.sqrt(width));
			expect(variance(feature(values, i))).toBeCloseTo(1, 1);
		}
		for (const [i, j] of [
			[0, 1],
			[1, 3],
			[0, 3]
		] as const) {
			const gap = Math.abs(correlationOf(values, i, j) - expected[links](j - i));
			expect(gap, `${links} ${i} ${j}`).toBeLessThan(4 / Math.sqrt(width));
		}
	}
});

test('more features begin with the same ones', () => {
	const few = (links: 'none' | 'neighbours', features: number) =>
		drawFeatures(createRng(3), { features, width: 50, links, rho: 0.6 }).subarray(0, 100);
	expect(few('none', 2)).toEqual(few('none', 4));
	expect(few('neighbours', 2)).toEqual(few('neighbours', 4));
});
