import {
	cameBy,
	metBy,
	runSticky,
	type StickyRun,
	type StickyWorld
} from '$lib/simulation/rollout';

/** What stands at one moment of a run. */
export interface Moment {
	readonly came: number;
	/** Whom the canary has answered, as a count and as a share of who came. */
	readonly met: number;
	readonly share: number;
	/** Whom both have answered, as a share of who came. */
	readonly both: number;
	/** Share of the requests of that part of the time that the canary answered. */
	readonly traffic: number;
	/** By the formula; undefined where there is none. */
	readonly formula: number | undefined;
}

/** The last part of the run that ends at or before a day, but never before the first. */
export function momentAt(run: StickyRun, day: number): Moment {
	const part = Math.max(
		0,
		run.days.findLastIndex((end) => end <= day + 1e-9)
	);
	const came = run.came[part] ?? 0;
	const met = run.met[part] ?? 0;
	return {
		came,
		met,
		share: came > 0 ? met / came : 0,
		both: came > 0 ? (run.both[part] ?? 0) / came : 0,
		traffic: run.traffic[part] ?? NaN,
		formula: formulaAt(run.world, run.days[part] ?? day)
	};
}

/** The share of those who have come by then whom the canary has answered, exactly. */
export function formulaAt(world: StickyWorld, day: number): number | undefined {
	const met = metBy(world, day);
	return met === undefined ? undefined : met / cameBy(world, day);
}

/** That share at every part of the time: by the formula where there is one, else by drawn users. */
export function metCurve(world: StickyWorld, days: Float64Array): Float64Array {
	if (formulaAt(world, 1) !== undefined) {
		return days.map((day) => formulaAt(world, day) ?? NaN);
	}
	const { met, came } = runSticky(world);
	return met.map((count, i) => count / (came[i] ?? 1));
}
