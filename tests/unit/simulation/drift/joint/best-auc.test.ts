import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { bestAuc, wholeRingAuc } from '../../../../../src/lib/simulation/drift/joint/best-auc.ts';
import { ringNoise } from '../../../../../src/lib/simulation/drift/joint/joint-draws.ts';

const strength = fc.double({ min: -0.98, max: 0.98, noNaN: true });

test('a correlation that flips from -r to r: (1 + r) / 2', () => {
	for (const r of [0.05, 0.3, 0.6, 0.95]) {
		expect(bestAuc('correlation', -r, r)).toBeCloseTo((1 + r) / 2, 12);
	}
});

test('XOR that turns over is seen without fail; half of it in three of four pairs', () => {
	expect(bestAuc('xor', 1, -1)).toBe(1);
	expect(bestAuc('xor', 0, 1)).toBe(0.75);
});

test('never below a coin, the same in both directions, a coin where nothing moved', () => {
	fc.assert(
		fc.property(fc.constantFrom('correlation', 'xor'), strength, strength, (kind, a, b) => {
			const auc = bestAuc(kind, a, b);
			expect(auc).toBeGreaterThanOrEqual(0.5);
			expect(auc).toBeLessThan(1);
			expect(bestAuc(kind, b, a)).toBeCloseTo(auc, 12);
			expect(bestAuc(kind, -a, -b)).toBeCloseTo(auc, 12);
			expect(bestAuc(kind, a, a)).toBe(0.5);
		}),
		{ seed: 4, numRuns: 100 }
	);
});

test.each([
	[0, 0.7],
	[0.2, 0.9],
	[-0.5, 0.1]
])('correlation %d to %d: pairs judged by the ratio of densities win as often', (before, after) => {
	const rng = createRng(9);
	const pairs = process.env.DEEP ? 400_000 : 40_000;
	const draw = (r: number) => {
		const x = rng.normal();
		return [x, r * x + Math.sqrt(1 - r * r) * rng.normal()] as const;
	};
	const logDensity = (r: number, x: number, y: number) =>
		-(x * x - 2 * r * x * y + y * y) / (2 * (1 - r * r));
	const score = ([x, y]: readonly [number, number]) =>
		logDensity(after, x, y) - logDensity(before, x, y);
	let wins = 0;
	for (let i = 0; i < pairs; i++) if (score(draw(after)) > score(draw(before))) wins++;
	const error = Math.sqrt(0.25 / pairs);
	expect(Math.abs(wins / pairs - bestAuc('correlation', before, after))).toBeLessThan(3 * error);
});

test('the ring against its cloud, by quadrature over plane and angle', () => {
	const [cells, angles, reach] = [120, 90, 1.75];
	const width = (2 * reach) / cells;
	/** Density of the noise about every angle's coordinate, at every cell. */
	const kernel = (coordinate: (angle: number) => number) =>
		Array.from({ length: cells }, (_, i) =>
			Float64Array.from({ length: angles }, (_, k) => {
				const off = (i + 0.5) * width - reach - coordinate((2 * Math.PI * (k + 0.5)) / angles);
				return Math.exp(-(off * off) / (2 * ringNoise ** 2)) / (ringNoise * Math.sqrt(2 * Math.PI));
			})
		);
	const [across, up] = [kernel(Math.cos), kernel(Math.sin)];
	const marginal = across.map((row) => row.reduce((sum, value) => sum + value, 0) / angles);
	const places = across.flatMap((row, i) =>
		up.map((other, j) => {
			const ring = row.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0) / angles;
			const cloud = (marginal[i] ?? 0) * (marginal[j] ?? 0);
			return { ring: ring * width * width, cloud: cloud * width * width, ratio: ring / cloud };
		})
	);
	places.sort((a, b) => a.ratio - b.ratio);
	let [below, auc] = [0, 0];
	for (const { ring, cloud } of places) {
		auc += ring * (below + cloud / 2);
		below += cloud;
	}
	expect(below).toBeCloseTo(1, 6);
	expect(auc).toBeCloseTo(wholeRingAuc, 3);
	expect(bestAuc('ring', 0, 1)).toBe(wholeRingAuc);
	expect(bestAuc('ring', 0.8, 0.3)).toBeCloseTo(0.5 + 0.5 * (wholeRingAuc - 0.5), 12);
});
