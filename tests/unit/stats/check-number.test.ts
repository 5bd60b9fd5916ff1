import { describe, expect, it } from 'vitest';
import {
	checkFinite,
	checkNotNaN,
	checkPositive,
	checkProbability,
	checkWhole
} from '../../../src/lib/stats/check-number.ts';

describe('checkFinite', () => {
	it('accepts any finite number and nothing else', () => {
		expect(() => checkFinite('normal', 'mean', -3)).not.toThrow();
		expect(() => checkFinite('normal', 'mean', Infinity)).toThrow(
			'normal requires a finite mean, got Infinity'
		);
	});
});

describe('checkPositive', () => {
	it('accepts a number above 0', () => {
		expect(() => checkPositive('normal', 'sd', 1e-300)).not.toThrow();
	});
	it.each([0, -1, NaN, Infinity])('refuses %d', (value) => {
		expect(() => checkPositive('normal', 'sd', value)).toThrow(
			`normal requires sd above 0, got ${value}`
		);
	});
});

describe('checkNotNaN', () => {
	it('accepts infinities and refuses NaN', () => {
		expect(() => checkNotNaN('normal.cdf', 'x', -Infinity)).not.toThrow();
		expect(() => checkNotNaN('normal.cdf', 'x', Infinity)).not.toThrow();
		expect(() => checkNotNaN('normal.cdf', 'x', NaN)).toThrow('got NaN');
	});
});

describe('checkProbability', () => {
	it('accepts both ends', () => {
		expect(() => checkProbability('quantile', 'p', 0)).not.toThrow();
		expect(() => checkProbability('quantile', 'p', 1)).not.toThrow();
	});
	it.each([-1e-9, 1.000001, NaN])('refuses %d', (value) => {
		expect(() => checkProbability('quantile', 'p', value)).toThrow(
			`quantile requires p from 0 to 1, got ${value}`
		);
	});
});

describe('checkWhole', () => {
	it('accepts whole numbers from the minimum on', () => {
		expect(() => checkWhole('binomial', 'n', 0)).not.toThrow();
		expect(() => checkWhole('histogram', 'bins', 1, 1)).not.toThrow();
	});
	it.each([0, 1.5, -2, NaN, Infinity, 2 ** 60])('refuses %d bins', (value) => {
		expect(() => checkWhole('histogram', 'bins', value, 1)).toThrow(
			'histogram requires a whole number of at least 1 as bins'
		);
	});
});

it('no check of a number takes a text for one, though arithmetic would', () => {
	const text = '0.5' as unknown as number;
	for (const check of [checkFinite, checkPositive, checkNotNaN, checkProbability, checkWhole]) {
		expect(() => check('normal', 'mean', text)).toThrow('got 0.5');
	}
});
