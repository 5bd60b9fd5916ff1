import { describe, expect, it } from 'vitest';
import {
	addRows,
	emptySums,
	logOdds,
	type Sums
} from '../../../../src/lib/stats/drift/logistic-sums.ts';
import { bell } from './samples.ts';

const columns = [bell(1, 1300), bell(2, 1300)];
const labels = Float64Array.from({ length: 1300 }, (_, i) => i % 2);
const rows = { columns, labels };

describe('logOdds(columns, weights, range, out)', () => {
	it('is the weighted sum and the intercept', () => {
		const out = new Float64Array(2);
		logOdds([Float64Array.of(1, 2, 3)], Float64Array.of(10, 0.5), [1, 3], out);
		expect([...out]).toEqual([20.5, 30.5]);
		const three = [Float64Array.of(1), Float64Array.of(2), Float64Array.of(3)];
		logOdds(three, Float64Array.of(1, 10, 100, 0.5), [0, 1], out);
		expect(out[0]).toBe(321.5);
	});
});

describe('addRows(sums, rows, at)', () => {
	const at = (weights: number[], range: [number, number] = [0, 1300], gradientOnly = false) => {
		const sums = emptySums(weights.length);
		addRows(sums, rows, { weights: Float64Array.from(weights), range, gradientOnly });
		return sums;
	};
	const gradientOf = ({ products, width }: Sums, size: number) =>
		Array.from(products.subarray(size * width, size * width + size));

	it('has as gradient the slope of the loss, and as curvature that of the gradient', () => {
		const [place, step] = [[0.3, -0.7, 0.2], 1e-5];
		const sums = at(place);
		for (const k of [0, 1, 2]) {
			const moved = (sign: number) => at(place.map((w, i) => (i === k ? w + sign * step : w)));
			const [up, down] = [moved(1), moved(-1)];
			const slope = (up.loss - down.loss) / (2 * step);
			expect(slope).toBeCloseTo(gradientOf(sums, 3)[k] as number, 4);
			for (let other = k; other < 3; other++) {
				const [after, before] = [gradientOf(up, 3)[other] ?? 0, gradientOf(down, 3)[other] ?? 0];
				const curvature = sums.products[other * sums.width + k] as number;
				expect((after - before) / (2 * step)).toBeCloseTo(curvature, 4);
			}
		}
	});

	it.each([1, 2, 3, 4, 5, 10])('agrees with plain sums for %d features', (features) => {
		const wide = {
			columns: Array.from({ length: features }, (_, k) => bell(k + 5, 700)),
			labels: Float64Array.from({ length: 700 }, (_, i) => (i % 3 === 0 ? 1 : 0))
		};
		const weights = Float64Array.from({ length: features + 1 }, (_, k) => (k % 3) - 0.8);
		const sums = emptySums(features + 1);
		addRows(sums, wide, { weights, range: [3, 690] });
		const columns = [...wide.columns, new Float64Array(700).fill(1)];
		let loss = 0;
		const expected = new Float64Array((features + 1) ** 2 + features + 1);
		for (let i = 3; i < 690; i++) {
			const x = columns.map((column) => column[i] as number);
			const odds = x.reduce((sum, value, k) => sum + value * (weights[k] as number), 0);
			const p = 1 / (1 + Math.exp(-odds));
			const label = wide.labels[i] as number;
			loss -= Math.log(label === 1 ? p : 1 - p);
			for (const [k, a] of x.entries()) {
				for (const [j, b] of x.entries()) expected[k * x.length + j]! += a * b * p * (1 - p);
				expected[x.length * x.length + k]! += a * (p - label);
			}
		}
		expect(sums.loss / loss).toBeCloseTo(1, 12);
		for (let k = 0; k <= features + 1; k++) {
			for (let j = 0; j <= Math.min(k, features); j++) {
				const found = sums.products[k * sums.width + j] as number;
				expect(found).toBeCloseTo(expected[k * (features + 1) + j] as number, 9);
			}
		}
	});

	it('adds up over parts, whatever their size', () => {
		const sums = emptySums(3);
		const weights = Float64Array.of(0.1, 0.2, 0.3);
		for (const range of [
			[0, 7],
			[7, 600],
			[600, 1300]
		] as const) {
			addRows(sums, rows, { weights, range });
		}
		const whole = at([...weights]);
		expect(sums.loss / whole.loss).toBeCloseTo(1, 12);
		for (const [k, product] of whole.products.entries()) {
			expect(sums.products[k]).toBeCloseTo(product, 9);
		}
	});

	it('can leave out the curvature', () => {
		const place = [0.3, -0.7, 0.2];
		const [quick, whole] = [at(place, [0, 1300], true), at(place)];
		expect(gradientOf(quick, 3)).toEqual(gradientOf(whole, 3));
		expect(quick.loss).toBe(whole.loss);
	});

	it('does not overflow far from the decision line', () => {
		const sums = emptySums(2);
		const far = { columns: [Float64Array.of(1, 1)], labels: Float64Array.of(0, 1) };
		addRows(sums, far, { weights: Float64Array.of(5000, 0), range: [0, 2] });
		expect(sums.loss).toBe(5000);
		expect(sums.products[2 * sums.width]).toBeCloseTo(1, 12);
	});
});
