import { sampleSizeForProportions } from '../../../../stats/index.ts';

/** Two error rates to be told apart, and how surely. */
export interface Telling {
	/** The rate that is all right, and the one that must not be missed. */
	readonly sound: number;
	readonly broken: number;
	/** One-sided. */
	readonly alpha: number;
	readonly power: number;
}

/**
 * Requests that each of two sides of equal size needs to tell two error rates apart with one look at
 * the end: the pooled z test's formula.
 *
 * @throws StatsError if the rates are equal or a value is out of its range
 */
export function requestsToTell({ sound, broken, alpha, power }: Telling): number {
	const [perArm] = sampleSizeForProportions({
		baseline: sound,
		effect: broken - sound,
		alpha,
		power,
		alternative: 'one-sided'
	}).perArm;
	return perArm;
}

/** The share of the traffic that one side then needs within a time; above 0.5 there is not enough. */
export function shareToTell(requests: number, perSecond: number, minutes: number): number {
	return requests / (perSecond * minutes * 60);
}
