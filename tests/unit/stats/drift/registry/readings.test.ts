import { describe, expect, it } from 'vitest';
import { continuousPair } from '../../../../../src/lib/stats/drift/continuous-pair.ts';
import { readsP, readsSize } from '../../../../../src/lib/stats/drift/registry/readings.ts';

const pair = continuousPair([1, 2], [1, 2]);

describe('readsP(seen, digits, critical)', () => {
	const rule = readsP('a widest gap of D', 3, (_, chance) => 1 - chance);

	it('rings when p is below the threshold, and not at it', () => {
		expect(rule.rings({ statistic: 0.1, pValue: 0.049 }, 0.05)).toBe(true);
		expect(rule.rings({ statistic: 0.1, pValue: 0.05 }, 0.05)).toBe(false);
		expect(rule.rings({ statistic: 0.1, pValue: null }, 0.05)).toBe(false);
	});

	it('says what chance would do', () => {
		expect(rule.reading({ statistic: 0.1, pValue: 0.01 }, 0.05)).toBe(
			'p = 0.010 is below 0.05: chance alone would seldom give a widest gap of D = 0.100.'
		);
		expect(rule.reading({ statistic: 0.1, pValue: 0.6 }, 0.05)).toBe(
			'p = 0.600 is not below 0.05: chance alone may well give a widest gap of D = 0.100.'
		);
	});

	it('rings from its critical value on', () => {
		expect(rule.ringsAt(pair, 0.05)).toBe(0.95);
	});
});

describe('readsSize(name, digits)', () => {
	const rule = readsSize('KL', 3);

	it('rings above the threshold, infinite values too', () => {
		expect(rule.rings({ statistic: 0.1, pValue: null }, 0.1)).toBe(false);
		expect(rule.rings({ statistic: 0.11, pValue: null }, 0.1)).toBe(true);
		expect(rule.rings({ statistic: Infinity, pValue: null }, 2)).toBe(true);
	});

	it('says which side of the threshold, and why a value is infinite', () => {
		expect(rule.reading({ statistic: 0.02, pValue: null }, 0.1)).toBe(
			'KL = 0.020 is not above 0.1.'
		);
		expect(rule.reading({ statistic: 0.5, pValue: null }, 0.1)).toBe('KL = 0.500 is above 0.1.');
		expect(rule.reading({ statistic: Infinity, pValue: null }, 0.1)).toMatch(/infinite/);
	});

	it('rings at the threshold itself', () => {
		expect(rule.ringsAt(pair, 0.1)).toBe(0.1);
	});
});
