import { describe, expect, it } from 'vitest';
import { addRows, emptySums, logOdds } from '../../../../src/lib/stats/drift/logistic-sums.ts';
import { bell } from './samples.ts';

const columns = [bell(1, 1300), bell(2, 1300)];
const labels = Float64Array.from({ length: 1300 }, (_, i) => i % 2);
const rows = { columns, labels };

describe('logOdds(columns, weights, range, out)', () => {
	it('is the weighted sum and the intercept', () => {
		const out = new Float64Array(2);
		logOdds([Float64Array.of(1, 2, 3)], Float64Array.of(10, 0.5), [1, 3], out);
		expect([...out]).toEqual([20.5, 30.5]);
	});
});

describe('addRows(sums, rows, weights, range)', () => {
	const at = (...weights: number[]) => {
		const sums = emptySums(3);
		addRows(sums, rows, Float64Array.from(weights), [0, 1300]);
		return sums;
	};

	it('has as gradient the slope of the loss, and as curvature that of the gradient', () => {
		const [place, step] = [[0.3, -0.7, 0.2], 1e-5];
		const { gradient, curvature } = at(...place);
		for (const k of [0, 1, 2]) {
			const moved = (sign: number) => at(...place.map((w, i) => (i === k ? w + sign * step : w)));
			const [up, down] = [moved(1), moved(-1)];
			expect((up.loss - down.loss) / (2 * step)).toBeCloseTo(gradient[k] as number, 4);
			for (let other = k; other < 3; other++) {
				const slope = ((up.gradient[other] ?? 0) - (down.gradient[other] ?? 0)) / (2 * step);
				expect(slope).toBeCloseTo(curvature[other * 3 + k] as number, 4);
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
			addRows(sums, rows, weights, range);
		}
		const whole = at(0.1, 0.2, 0.3);
		expect(sums.loss / whole.loss).toBeCloseTo(1, 12);
		expect((sums.curvature[8] ?? 0) / (whole.curvature[8] ?? 1)).toBeCloseTo(1, 12);
	});

	it('does not overflow far from the decision line', () => {
		const sums = emptySums(2);
		const far = { columns: [Float64Array.of(1, 1)], labels: Float64Array.of(0, 1) };
		addRows(sums, far, Float64Array.of(5000, 0), [0, 2]);
		expect(sums.loss).toBe(5000);
	});
});
