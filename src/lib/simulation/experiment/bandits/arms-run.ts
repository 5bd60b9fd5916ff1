import type { Choose, Known } from './policies.ts';
import type { RatesThroughTime } from './rates-through-time.ts';

/** Room for one run, used again for the next. */
export interface RunRoom {
	readonly chosen: Uint8Array;
	readonly paid: Uint8Array;
	/** Uniform numbers, one a user: every policy meets the same users. */
	readonly luck: Float64Array;
}

export function runRoom(steps: number): RunRoom {
	return {
		chosen: new Uint8Array(steps),
		paid: new Uint8Array(steps),
		luck: new Float64Array(steps)
	};
}

/**
 * Deals out the users of one run. Users are dealt in turn until the first answer is in, then the policy
 * chooses.
 *
 * @param room its `luck` is filled; the rest is written over
 * @param choose undefined for a split, which deals in turn all along
 * @param lag an answer is known so many users later, at least 1
 */
export function armsRun(
	room: RunRoom,
	world: RatesThroughTime & { arms: number },
	choose: Choose | undefined,
	lag: number
): void {
	const { chosen, paid, luck } = room;
	const { arms, rates } = world;
	const known: Known = { pulls: new Float64Array(arms), paid: new Float64Array(arms), plays: 0 };
	for (let step = 0; step < chosen.length; step++) {
		let arm = step % arms;
		if (choose && step >= lag) {
			learn(known, chosen[step - lag] as number, paid[step - lag] as number);
			arm = choose(known);
		}
		chosen[step] = arm;
		paid[step] = (luck[step] as number) < (rates[step * arms + arm] as number) ? 1 : 0;
	}
}

function learn(known: Known, arm: number, paid: number): void {
	known.pulls[arm]!++;
	known.paid[arm]! += paid;
	known.plays++;
}
