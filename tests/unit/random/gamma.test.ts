import { describe, expect, it } from 'vitest';
import { createRng } from '../../../src/lib/random/index.ts';
import { gammaDraw, logGammaDraw } from '../../../src/lib/random/gamma.ts';
import { createState, keyOfSeed } from '../../../src/lib/random/sfc32.ts';
import { gamma } from '../../../src/lib/stats/index.ts';
import { pOfContinuous, standardErrors } from './acceptance.ts';

const n = 100_000;

describe('gammaDraw', () => {
	it.each([0.05, 0.3, 1, 2.5, 50, 5000])('follows the gamma distribution of shape %d', (shape) => {
		const rng = createRng(`gamma ${shape}`);
		const draws = Float64Array.from({ length: n }, () => rng.gamma(shape));
		expect(pOfContinuous(draws, gamma(shape))).toBeGreaterThan(1e-4);
		const errors = standardErrors(draws, shape, shape);
		expect(errors.mean).toBeLessThan(4.5);
		expect(errors.variance).toBeLessThan(4.5);
	});
	it('refuses a shape that is not above 0', () => {
		expect(() => createRng(1).gamma(0)).toThrow('gamma requires shape above 0, got 0');
		expect(() => createRng(1).gamma(NaN)).toThrow(RangeError);
	});
	it('has a logarithm for shapes whose draws no double holds', () => {
		const state = createState(keyOfSeed(5));
		const draw = logGammaDraw(1e-4);
		const logs = Array.from({ length: 1000 }, () => draw(state));
		expect(logs.every(Number.isFinite)).toBe(true);
		expect(Math.min(...logs)).toBeLessThan(-5000);
		expect(gammaDraw(1e-4)(state)).toBeGreaterThanOrEqual(0);
	});
});
