import { createSlowShare, usersPerRequest, type Split } from '../../traffic/index.ts';
import { isSound } from '../release/is-sound.ts';
import { soundWorld } from '../release/odds/sound-world.ts';
import type { ReleaseRun } from '../release/types.ts';

/** An answer this many times slower than the old model's usual one counts as spoilt. */
export const lateTimes = 4;

/**
 * Answers that a lasting fault spoilt, expected: those that failed more, those that came late more, and
 * conversions lost, each worth the answers that it takes the old model to win one. A sound model spoils
 * none, also while its cache is cold.
 */
export function answersHurt(run: ReleaseRun): number {
	const { world } = run.release;
	if (isSound(world)) return 0;
	return run.bill.lostConversions / perAnswer(run) + lateAnswers(run);
}

/** Conversions that an answer of the old model brings. A failed one brings none: it is lost with them. */
function perAnswer({ release: { world } }: ReleaseRun): number {
	const { old } = world;
	return (1 - old.errorRate) * old.conversion * usersPerRequest(world);
}

function lateAnswers({ release: { world }, shares, requests, ticks }: ReleaseRun): number {
	const [planted, sound] = [createSlowShare(world), createSlowShare(soundWorld(world))];
	const late = lateTimes * world.old.latency.medianMs;
	let sum = 0;
	for (let tick = 0; tick < ticks; tick++) {
		const answers = requests[1]?.[tick] ?? 0;
		if (answers === 0) continue;
		const share = (arm: number) => shares[arm]?.[tick] ?? 0;
		const split: Split = {
			...{ shares: [share(0), share(1), share(2)], mirrored: 0, wentBack: false },
			ageMinutes: (tick * world.tickSeconds) / 60
		};
		sum += answers * Math.max(0, planted(tick, split, late) - sound(tick, split, late));
	}
	return sum;
}
