import { describe, expect, it } from 'vitest';
import {
	checkPositive,
	checkProbability,
	checkWeights,
	checkWhole
} from '../../../src/lib/random/check-parameter.ts';

describe('the checks of the samplers', () => {
	it('let good parameters pass', () => {
		expect(() => checkPositive('gamma', 'shape', 0.1)).not.toThrow();
		expect(() => checkWhole('integer', 'n', 2 ** 53, 1)).not.toThrow();
		expect(() => checkProbability('binomial', 'p', 1)).not.toThrow();
		expect(() => checkWeights('categorical', [0, 0.1])).not.toThrow();
	});
	it('say who wants what, and what came', () => {
		expect(() => checkPositive('gamma', 'shape', 0)).toThrow('gamma requires shape above 0, got 0');
		expect(() => checkWhole('integer', 'n', 0, 1)).toThrow(
			'integer requires a whole number of at least 1 as n, got 0'
		);
		expect(() => checkProbability('binomial', 'p', 2)).toThrow('p from 0 to 1, got 2');
		expect(() => checkWeights('categorical', [-1])).toThrow('weights of 0 or more, got -1');
		expect(() => checkWeights('categorical', [0])).toThrow('a sum above 0, got 0');
	});
});
