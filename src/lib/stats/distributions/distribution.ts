/** A distribution of real numbers. Every tail is right in itself: never 1 minus the other. */
export type ContinuousDistribution = {
	/** Density at x: 0 outside the support, Infinity where it has a pole. */
	pdf(x: number): number;
	/** P(X <= x). */
	cdf(x: number): number;
	/** P(X > x), the survival function. */
	sf(x: number): number;
	/** The x with P(X <= x) = p, for p from 0 to 1. */
	quantile(p: number): number;
};

/** A distribution of counts 0, 1, 2, ... */
export type DiscreteDistribution = {
	/** P(X = k): 0 where k is not a possible count. */
	pmf(k: number): number;
	/** P(X <= k). */
	cdf(k: number): number;
	/** P(X > k), the survival function. */
	sf(k: number): number;
	/** The smallest count k with P(X <= k) >= p, for p from 0 to 1. */
	quantile(p: number): number;
};
