import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../../../src/lib/stats/drift/run-to-end.ts';
import { standardiseSteps } from '../../../../src/lib/stats/drift/standardise.ts';

const standardise = (x: number[], y: number[]) =>
	runToEnd(standardiseSteps([Float64Array.from(x)], [Float64Array.from(y)]))[0] as Float64Array;

describe('standardiseSteps(before, after)', () => {
	it('brings both sides together to mean 0 and population sd 1, reference first', () => {
		const scores = standardise([1, 2], [3, 4]);
		const unit = Math.sqrt(1.25);
		for (const [k, value] of [-1.5, -0.5, 0.5, 1.5].entries()) {
			expect(scores[k]).toBeCloseTo(value / unit, 14);
		}
	});

	it('turns a constant feature into 0, far from 0 too', () => {
		expect([...standardise([0, 0], [0])]).toEqual([0, 0, 0]);
		for (const score of standardise([0.1, 0.1, 0.1], [0.1, 0.1, 0.1, 0.1])) {
			expect(Math.abs(score)).toBe(0);
		}
	});

	it('neither overflows nor vanishes', () => {
		expect(standardise([1e308, -1e308], [1e308])[0]).toBeCloseTo(Math.SQRT1_2, 12);
		expect(standardise([1e-300, -1e-300], [1e-300])[0]).toBeCloseTo(Math.SQRT1_2, 12);
	});

	it('leaves its input alone', () => {
		const [x, y] = [Float64Array.of(1, 2), Float64Array.of(3)];
		runToEnd(standardiseSteps([x], [y]));
		expect([...x, ...y]).toEqual([1, 2, 3]);
	});
});
