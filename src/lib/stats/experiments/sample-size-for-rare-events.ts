import { checkLevel } from '../check-level.ts';
import { wholeRows } from './sample-size.ts';

/**
 * How many rows without a single event prove that events are rarer than `rate`: about 3 / rate at 95 %
 * confidence, the rule of three. One event on the way, and the proof needs more.
 *
 * @param plan `rate` and `confidence` (0.95 if left out) between 0 and 1
 * @returns whole rows
 * @throws StatsError if a value is out of its range or the sample cannot be counted
 * @see Hanley & Lippman-Hand (1983), "If nothing goes wrong, is everything all right?"
 */
export function sampleSizeForRareEvents({
	rate,
	confidence = 0.95
}: {
	rate: number;
	confidence?: number;
}): number {
	checkLevel('sampleSizeForRareEvents', 'rate', rate);
	checkLevel('sampleSizeForRareEvents', 'confidence', confidence);
	return wholeRows('sampleSizeForRareEvents', Math.log1p(-confidence) / Math.log1p(-rate));
}
