import found from '../../../../../content/presets/rollout-compare.json';
import type { Preset } from '$lib/labs/shell';
import { compareDays, compareReleases, type ReleaseSummary } from '$lib/simulation/rollout';
import { checkedPresets } from '../one/checked-presets.ts';
import { initialState, releaseOf } from '../one/state.ts';
import { comparedDays, daysReading, type DaysReading } from './days.ts';
import { comparedDay, type ComparedDay } from './plan-rows.ts';

/** What the page shows before anything has run in it. */
export type FirstComparison = {
	readonly day: ComparedDay;
	readonly days: DaysReading;
	readonly presets: readonly Preset[];
};

function toEnd<Result>(steps: Generator<number, Result, void>): Result {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** The part's first state, run when the site is built. */
export function firstComparison(): FirstComparison {
	const release = releaseOf(initialState);
	const summaries: ReleaseSummary[] = toEnd(compareReleases(release));
	return {
		day: comparedDay(initialState, summaries),
		days: daysReading(initialState, toEnd(compareDays(release, comparedDays))),
		presets: checkedPresets('rollout-compare', found)
	};
}
