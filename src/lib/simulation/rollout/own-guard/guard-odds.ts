import { argoOdds } from './argo-odds.ts';
import { CountedRuns } from './count-runs.ts';
import { flaggerOdds } from './flagger-odds.ts';
import type { GuardOdds, OwnGuard, Served } from './types.ts';

/** What a guard does to a release, by formula; undefined where there is none. */
export const guardOdds = (guard: OwnGuard, served: Served): GuardOdds | undefined =>
	guard.tool === 'argo' ? argoOdds(guard, served) : flaggerOdds(guard, served);

/** The chance to be stopped at one error rate: by formula, else counted over so many runs. */
export function stopChance(guard: OwnGuard, served: Served, runs: number): number {
	const odds = guardOdds(guard, served);
	if (odds) return odds.fates.stopped;
	const counted = new CountedRuns(guard, served, 'curve');
	for (let run = 0; run < runs; run++) counted.add();
	return counted.odds.fates.stopped;
}

/** The moment by which half of all runs that are stopped have been; NaN if none is. */
export function medianStop({ stops, fates }: GuardOdds): number {
	const place = stops.by.findIndex((by) => by >= fates.stopped / 2);
	return fates.stopped > 0 ? (stops.at[place] ?? NaN) : NaN;
}
