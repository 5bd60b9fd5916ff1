import { expect, it } from 'vitest';
import {
	largest,
	moved,
	newtonStep,
	penalised,
	slopeOf
} from '../../../../../src/lib/simulation/retraining/learner/newton.ts';

const sums = Float64Array.of(1, -2, 3, 4, 1, 0.5, 5, -1, 6);

it('newtonStep solves the three equations', () => {
	const [a = 0, b = 0, c = 0] = newtonStep(sums);
	expect(4 * a + b + 0.5 * c).toBeCloseTo(1, 12);
	expect(a + 5 * b - c).toBeCloseTo(-2, 12);
	expect(0.5 * a - b + 6 * c).toBeCloseTo(3, 12);
});

it('newtonStep goes no further than 5', () => {
	const far = newtonStep(Float64Array.of(0, 0, 100, 1, 0, 0, 1, 0, 1e-6));
	expect([...far]).toEqual([0, 0, 5]);
});

it('penalised adds half of w0² + w1², and not to the intercept', () => {
	const found = penalised(sums, Float64Array.of(2, 3, 9));
	expect([...found.subarray(0, 3)]).toEqual([3, 1, 3]);
	expect([found[3], found[6]]).toEqual([5, 6]);
	expect(found[8]).toBeCloseTo(6, 5);
	expect(sums[0]).toBe(1);
});

it('moved takes a step away; largest and slopeOf measure', () => {
	expect([...moved(Float64Array.of(1, 2, 3), Float64Array.of(2, 2, 2), 0.5)]).toEqual([0, 1, 2]);
	expect(largest(Float64Array.of(1, -7, 3))).toBe(7);
	expect(slopeOf(sums)).toBe(14);
});
