import { exitChances, startWalk, walkOn } from './random-walk.ts';

/** Boundaries as z-scores and when the looks are, as shares of the full information. */
export type Looks = {
	upper: readonly number[];
	lower: readonly number[];
	information: readonly number[];
};

/**
 * Chances to cross a boundary first at each look, exact by recursive integration. Trusts its input.
 *
 * @param drift expected z-score at information 1
 */
export function chancesByLook({ upper, lower, information }: Looks, drift = 0) {
	const chances = { upper: [] as number[], lower: [] as number[] };
	let walk = startWalk();
	for (const [k, time] of information.entries()) {
		const root = Math.sqrt(time);
		const look = { time, low: root * (lower[k] as number), high: root * (upper[k] as number) };
		const found = exitChances(walk, look, drift);
		chances.upper.push(found.upper);
		chances.lower.push(found.lower);
		const next = information[k + 1];
		if (next !== undefined) walk = walkOn(walk, look, next, drift);
	}
	return chances;
}

/** Chance to leave ±z at any of the looks while there is no effect. */
export function errorRate(z: readonly number[], information: readonly number[]): number {
	const chances = chancesByLook({ upper: z, lower: z.map((bound) => -bound), information });
	return chances.upper.reduce((sum, chance, k) => sum + chance + (chances.lower[k] as number), 0);
}
