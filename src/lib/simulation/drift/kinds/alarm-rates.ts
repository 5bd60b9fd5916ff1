import { wilsonInterval } from '../../../stats/index.ts';
import { alarmIds } from './alarm-ids.ts';
import { causeIds, causesOf, type CauseId } from './causes.ts';
import type { KindsQuestion } from './kinds-picture.ts';
import { keptSetup, type KindsSetup } from './kinds-setup.ts';
import { readDay } from './read-day.ts';
import { trueShare } from './true-share.ts';
import { worldAtRest, type WorldMoves } from './worlds.ts';

/** A count of runs, with the 95 % interval of its share. */
export interface RunCount {
	readonly count: number;
	readonly interval: readonly [low: number, high: number];
}

/** How often each alarm rang for one cause. */
export interface CauseRates {
	readonly cause: CauseId;
	readonly runs: number;
	/** In the order of `alarmIds`. */
	readonly rings: readonly RunCount[];
	/** Runs in which the estimated share of positives has the truth in its interval. */
	readonly covered: RunCount;
	/** Sum of the estimates over the runs. */
	readonly estimates: number;
	/** What each of them should be. */
	readonly truth: number;
}

export interface RateQuestion extends KindsQuestion {
	readonly runs: number;
	/** What an earlier call has counted for the same moves: this one goes on from there. */
	readonly soFar?: readonly CauseRates[];
}

/**
 * How often each alarm rings for each cause. In every run hold-out and window are drawn anew; all causes
 * share a run's dice.
 *
 * @param setupOf what stays, shared with whoever else asks about it
 */
export function createRateSession(
	setupOf = keptSetup()
): (question: RateQuestion) => Generator<number, CauseRates[], void> {
	return function* rates({ setting, moves, runs, soFar = [] }) {
		const setup = setupOf(setting);
		const causes = causesOf(moves);
		const tallies = causeIds.map((cause, i) => tallyOf(setup, causes[cause], soFar[i]));
		const from = soFar[0]?.runs ?? 0;
		for (let run = from; run < from + runs; run++) {
			const reference = setup.draw(`hold-out of run ${run}`, worldAtRest);
			for (const [i, tally] of tallies.entries()) {
				const current = setup.draw(`window of run ${run}`, tally.moves);
				count(tally, readDay(setup, reference, current));
				yield (run - from + (i + 1) / tallies.length) / runs;
			}
		}
		return causeIds.map((cause, i) => ratesOf(cause, from + runs, tallies[i]));
	};
}

interface Tally {
	readonly moves: WorldMoves;
	readonly truth: number;
	readonly rings: number[];
	covered: number;
	estimates: number;
}

function tallyOf({ world }: KindsSetup, moves: WorldMoves, before: CauseRates | undefined): Tally {
	return {
		moves,
		truth: trueShare(world, moves),
		rings: alarmIds.map((_, k) => before?.rings[k]?.count ?? 0),
		covered: before?.covered.count ?? 0,
		estimates: before?.estimates ?? 0
	};
}

function count(tally: Tally, { alarms, estimate }: ReturnType<typeof readDay>): void {
	for (const [k, { rings }] of alarms.entries()) {
		tally.rings[k] = (tally.rings[k] ?? 0) + Number(rings);
	}
	if (!estimate) return;
	const [low, high] = estimate.interval;
	tally.estimates += estimate.estimate;
	tally.covered += Number(low <= tally.truth && tally.truth <= high);
}

function ratesOf(cause: CauseId, runs: number, tally: Tally | undefined): CauseRates {
	const { rings = [], covered = 0, estimates = 0, truth = 0 } = tally ?? {};
	const counted = (found: number): RunCount => ({
		count: found,
		interval: wilsonInterval(found, runs)
	});
	return { cause, runs, rings: rings.map(counted), covered: counted(covered), estimates, truth };
}
