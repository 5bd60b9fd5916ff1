import type { Shuffled } from './shuffle.ts';

/**
 * A stream of random numbers. The same seed gives the same bits in every engine, for every method.
 * Each method throws a RangeError with a sentence if a parameter is out of its range.
 */
export type Rng = {
	/** A number in [0, 1), of 53 random bits. */
	uniform(): number;
	/** A whole number from 0 to n - 1; n from 1 to 2^53. */
	integer(n: number): number;
	/** A normal number of mean 0 and standard deviation 1. */
	normal(): number;
	/** An exponential number of mean 1. */
	exponential(): number;
	/** A number whose logarithm is normal with mean mu and standard deviation sigma. */
	logNormal(mu: number, sigma: number): number;
	/** A gamma number of this shape (above 0) and scale 1. */
	gamma(shape: number): number;
	/** A beta number; both shapes above 0. */
	beta(a: number, b: number): number;
	/** A Poisson count of this mean, above 0. */
	poisson(lambda: number): number;
	/** How many of n trials succeed, each with probability p. */
	binomial(n: number, p: number): number;
	/** The index of a category, as likely as its share of the weights. */
	categorical(weights: ArrayLike<number>): number;
	/** Puts the list into random order, in place, and returns it. */
	shuffle<List extends Shuffled<unknown>>(list: List): List;
	/** Another stream, named by a label: it depends on the seed and the labels alone, not on draws. */
	fork(label: string | number): Rng;
	/**
	 * Goes to the start of a numbered part of this stream, from 0 to 2^32 - 1: what follows depends on
	 * the stream and the number alone, not on draws before. Quick, unlike a fork for every number.
	 */
	goTo(part: number): void;
	/** Fills a list with the numbers that `uniform` would give. */
	fillUniform(out: Float64Array): void;
	/** Fills a list with the numbers that `normal` would give. */
	fillNormal(out: Float64Array): void;
};
