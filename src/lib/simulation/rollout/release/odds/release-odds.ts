import { wilsonInterval } from '../../../../stats/index.ts';
import type { Release } from '../types.ts';
import type { Arrivals } from './draw-cell.ts';
import { RunDrawer } from './draw-run.ts';
import { plannedFault } from './planned.ts';

/** Which runs to draw: run k is the same whoever draws it, so that Workers may share them. */
export interface OddsQuestion {
	readonly first: number;
	readonly runs: number;
	readonly seed: number | string;
	readonly arrivals?: Arrivals;
}

/** What became of many runs of one release; lists hold one entry a run. */
export interface ReleaseOdds {
	/** Minutes until each was rolled back; Infinity if it never was. */
	readonly rolledBackAt: Float64Array;
	/** Failed answers that users saw of the new model, or because of it. */
	readonly badAnswers: Float64Array;
	readonly usersTouched: Float64Array;
	/** Minutes until what is wrong first meets somebody, by plan; NaN if nothing is. */
	readonly faultAt: number;
}

/**
 * Draws a release many times: what its guards would have done, and whom it would have hurt. For false
 * alarms ask again with `soundWorld`. Orders are left out.
 *
 * @returns a generator that yields the share done after every run
 */
export function* releaseOdds(
	release: Release,
	{ first, runs, seed, arrivals }: OddsQuestion
): Generator<number, ReleaseOdds, void> {
	const drawer = new RunDrawer(release, seed, arrivals);
	const [rolledBackAt, badAnswers, usersTouched] = [0, 0, 0].map(() => new Float64Array(runs)) as [
		Float64Array,
		Float64Array,
		Float64Array
	];
	for (let run = 0; run < runs; run++) {
		const fate = drawer.draw(first + run);
		rolledBackAt[run] = fate.rolledBackAt;
		badAnswers[run] = fate.badAnswers;
		usersTouched[run] = fate.usersTouched;
		yield (run + 1) / runs;
	}
	const faultAt = plannedFault(release, drawer.cells);
	return { rolledBackAt, badAnswers, usersTouched, faultAt };
}

/** Puts the runs of several Workers together, in order. */
export function mergeOdds(parts: readonly ReleaseOdds[]): ReleaseOdds {
	const joined = (of: (odds: ReleaseOdds) => Float64Array) =>
		Float64Array.from(parts.flatMap((part) => [...of(part)]));
	return {
		rolledBackAt: joined((odds) => odds.rolledBackAt),
		badAnswers: joined((odds) => odds.badAnswers),
		usersTouched: joined((odds) => odds.usersTouched),
		faultAt: parts[0]?.faultAt ?? NaN
	};
}

/** The share of runs that were rolled back by some minute, with its 95 % interval. */
export function rolledBackBy(
	{ rolledBackAt }: Pick<ReleaseOdds, 'rolledBackAt'>,
	minutes: number
): { readonly share: number; readonly low: number; readonly high: number } {
	const runs = rolledBackAt.length;
	let many = 0;
	for (const at of rolledBackAt) if (at <= minutes) many++;
	if (runs === 0) return { share: NaN, low: 0, high: 1 };
	const [low, high] = wilsonInterval(many, runs);
	return { share: many / runs, low, high };
}
