import { createRng, fillNormal, fillUniform } from '../../random/index.ts';
import type { World } from './drifting-world.ts';
import { loopRules } from './loop-rules.ts';

/** One day's cases, in the order they came. */
export interface DayRows {
	readonly day: number;
	readonly values: Float64Array;
	/** 1 where the right answer is yes. */
	readonly labels: Uint8Array;
}

/**
 * The cases of one day. The right answer is yes where the value lies above the day's mean, except
 * for a share of 0.07 of the labels, turned at random. The rows depend on the world and the day
 * alone, so that every run of a game meets the same ones.
 *
 * @param day 0 to 120
 */
export function dayRows(world: World, day: number): DayRows {
	const rng = createRng(`loop rows ${String(world.seed)} ${String(day)}`);
	const mean = world.means[day] ?? 0;
	const values = new Float64Array(loopRules.rowsPerDay);
	const chances = new Float64Array(loopRules.rowsPerDay);
	fillNormal(rng, values);
	fillUniform(rng, chances);
	const labels = new Uint8Array(loopRules.rowsPerDay);
	for (let i = 0; i < labels.length; i++) {
		const above = values[i] as number;
		const turned = (chances[i] as number) < loopRules.labelNoise;
		values[i] = above + mean;
		labels[i] = above > 0 !== turned ? 1 : 0;
	}
	return { day, values, labels };
}
