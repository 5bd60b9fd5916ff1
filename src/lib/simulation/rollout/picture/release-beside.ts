import { runRelease } from '../release/run-release.ts';
import type { Bill, Release } from '../release/types.ts';

/** What the same guards would have done otherwise. */
export interface ReleaseBeside {
	/** The bill of all at once on the same day; undefined if that is what was done. */
	readonly atOnce: Bill | undefined;
	/** Other days that were counted, and on how many of them it was stopped, without and with what is planted. */
	readonly days: number;
	readonly soundStopped: number;
	readonly faultyStopped: number;
}

/** Seeds of other days stand this far from the day in sight and from each other. */
const apart = 7919;
/** Minutes that another deployment takes: the way back of all at once. */
const redeployMinutes = 15;

/** Runs the release all at once, and as it is on other days. Yields the share done. */
export function* releaseBeside(
	release: Release,
	days: number
): Generator<number, ReleaseBeside, void> {
	const { world } = release;
	const isFaulty = world.defects.length > 0;
	const stopped = { sound: 0, faulty: 0 };
	const atOnce = billAtOnce(release);
	for (let day = 1; day <= days; day++) {
		const seed = world.seed + day * apart;
		const other: Release = { ...release, world: { ...world, seed }, orders: [] };
		const sound: Release = { ...other, world: { ...other.world, defects: [] } };
		if (runRelease(sound).end === 'rolled back') stopped.sound++;
		yield (day - 0.5) / days;
		if (isFaulty && runRelease(other).end === 'rolled back') stopped.faulty++;
		yield day / days;
	}
	return { atOnce, days, soundStopped: stopped.sound, faultyStopped: stopped.faulty };
}

function billAtOnce(release: Release): Bill | undefined {
	const { plan } = release;
	if (plan.strategy === 'all-at-once') return undefined;
	const rollbackMinutes = Math.max(plan.rollbackMinutes, redeployMinutes);
	return runRelease({
		...release,
		plan: { ...plan, strategy: 'all-at-once', steps: [1], rollbackMinutes },
		orders: []
	}).bill;
}
