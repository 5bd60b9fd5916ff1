import { createRng } from '../../random/index.ts';
import { loopRules } from './loop-rules.ts';

/** One feature, normal with sd 1 every day, whose mean creeps up and jumps once. */
export interface World {
	readonly seed: number;
	/** The mean of the feature on each day, in standard deviations from day 0. */
	readonly means: Float64Array;
	/** The day whose mean jumped. */
	readonly shockDay: number;
}

const creep = 0.011;
const wobble = 0.028;
const shock = 0.35;

/** The shock falls on no day before this one, so that the slow drift is met first. */
const firstShockDay = 45;
const shockDays = 45;

/**
 * A world that drifts for 120 days: each day's mean is the last one plus 0.011 and a normal step
 * with sd 0.028, and one day between 45 and 89 adds 0.35.
 *
 * @param seed the same seed gives the same world on every machine
 */
export function driftingWorld(seed: number): World {
	const rng = createRng(`loop world ${String(seed)}`);
	const shockDay = firstShockDay + rng.integer(shockDays);
	const means = new Float64Array(loopRules.days + 1);
	for (let day = 1; day <= loopRules.days; day++) {
		const jump = day === shockDay ? shock : 0;
		means[day] = (means[day - 1] ?? 0) + creep + wobble * rng.normal() + jump;
	}
	return { seed, means, shockDay };
}
