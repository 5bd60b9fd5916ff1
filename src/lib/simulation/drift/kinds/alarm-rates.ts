import { alarmIds } from './alarms.ts';
import { causeIds, causesOf, type CauseId } from './causes.ts';
import type { KindsQuestion } from './kinds-picture.ts';
import { keptSetup } from './kinds-setup.ts';
import { readDay } from './read-day.ts';
import { trueShare } from './true-share.ts';
import { worldAtRest } from './worlds.ts';

/** How often each alarm rang for one cause. */
export interface CauseCounts {
	readonly cause: CauseId;
	readonly runs: number;
	/** In the order of `alarmIds`. */
	readonly rings: readonly number[];
	/** Runs in which the estimated share of positives has the truth in its interval. */
	readonly covered: number;
	/** Sum of the estimates over the runs. */
	readonly estimates: number;
	/** What they should be. */
	readonly truth: number;
}

export interface RateQuestion extends KindsQuestion {
	/** The first of these runs, so that a later call can go on. */
	readonly from: number;
	readonly runs: number;
}

/**
 * How often each alarm rings for each cause. In every run hold-out and window are drawn anew; all causes
 * share a run's dice.
 */
export function createRateSession(): (
	question: RateQuestion
) => Generator<number, CauseCounts[], void> {
	const setupOf = keptSetup();
	return function* rates({ setting, moves, from, runs }) {
		const setup = setupOf(setting);
		const causes = causesOf(moves);
		const tallies = causeIds.map((cause) => ({
			cause,
			runs,
			rings: new Array<number>(alarmIds.length).fill(0),
			covered: 0,
			estimates: 0,
			truth: trueShare(setup.world, causes[cause])
		}));
		for (let run = from; run < from + runs; run++) {
			const reference = setup.draw(`hold-out of run ${run}`, worldAtRest);
			for (const [i, tally] of tallies.entries()) {
				const current = setup.draw(`window of run ${run}`, causes[tally.cause]);
				const { alarms, estimate } = readDay(setup, reference, current);
				alarms.forEach(({ rings }, k) => (tally.rings[k] = (tally.rings[k] ?? 0) + Number(rings)));
				tally.estimates += estimate?.estimate ?? 0;
				const [low, high] = estimate?.interval ?? [1, 0];
				tally.covered += Number(low <= tally.truth && tally.truth <= high);
				yield (run - from + (i + 1) / tallies.length) / runs;
			}
		}
		return tallies;
	};
}
