import { describe, expectTypeOf, it } from 'vitest';
import type {
	ContinuousDistribution,
	DiscreteDistribution
} from '../../../../src/lib/stats/distributions/distribution.ts';
import * as stats from '../../../../src/lib/stats/index.ts';

describe('ContinuousDistribution', () => {
	it('is what every distribution of real numbers gives', () => {
		expectTypeOf(stats.normal).returns.toEqualTypeOf<ContinuousDistribution>();
		expectTypeOf(stats.kolmogorov).returns.toEqualTypeOf<ContinuousDistribution>();
	});
});

describe('DiscreteDistribution', () => {
	it('is what every distribution of counts gives', () => {
		expectTypeOf(stats.poisson).returns.toEqualTypeOf<DiscreteDistribution>();
		expectTypeOf(stats.binomial).returns.toEqualTypeOf<DiscreteDistribution>();
	});
});
