import { describe, expect, it } from 'vitest';
import {
	checkedContinuous,
	checkedDiscrete
} from '../../../../src/lib/stats/distributions/checked-distribution.ts';
import { StatsError } from '../../../../src/lib/stats/index.ts';

const identity = (x: number) => x;

describe('checkedContinuous', () => {
	const law = checkedContinuous('normal', {
		pdf: identity,
		cdf: identity,
		sf: identity,
		quantile: identity
	});
	it('passes arguments on, infinite ones too', () => {
		expect(law.cdf(-Infinity)).toBe(-Infinity);
		expect(law.quantile(1)).toBe(1);
	});
	it('refuses NaN and what is no probability, naming the function', () => {
		expect(() => law.pdf(NaN)).toThrow('normal.pdf requires a number as argument, got NaN');
		expect(() => law.sf(NaN)).toThrow(StatsError);
		expect(() => law.quantile(1.5)).toThrow('normal.quantile requires p from 0 to 1, got 1.5');
	});
	it('never answers NaN', () => {
		const lost = () => NaN;
		const silent = checkedContinuous('beta', { pdf: lost, cdf: lost, sf: lost, quantile: lost });
		expect(() => silent.pdf(0.5)).toThrow('beta.pdf has no answer at 0.5');
		expect(() => silent.quantile(0.5)).toThrow(StatsError);
	});
});

describe('checkedDiscrete', () => {
	it('refuses NaN and what is no probability', () => {
		const law = checkedDiscrete('poisson', {
			pmf: identity,
			cdf: identity,
			sf: identity,
			quantile: identity
		});
		expect(law.pmf(3)).toBe(3);
		expect(() => law.pmf(NaN)).toThrow('poisson.pmf');
		expect(() => law.quantile(-0.1)).toThrow(StatsError);
	});
});
