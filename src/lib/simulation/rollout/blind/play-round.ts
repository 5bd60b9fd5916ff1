import { releasePicture } from '../picture/release-picture.ts';
import { isSound } from '../release/is-sound.ts';
import { runRelease } from '../release/run-release.ts';
import { startRelease } from '../release/start-release.ts';
import type { Order, Release, ReleaseEvent, ReleaseGuard, ReleaseRun } from '../release/types.ts';
import { answersHurt } from './answers-hurt.ts';
import { blindRound } from './blind-round.ts';
import { clearBelow } from './clear-below.ts';
import { evidenceAt } from './evidence-at.ts';
import type { BlindAsk, BlindView, Debrief, Outcome } from './types.ts';

/** Minutes that pass at a time. */
const blindStep = 30;

const view = { windowMinutes: 10, percentile: 0.99 } as const;
/** The sheet's rule: more than 0.1 % failed within five minutes. */
const sheetGuard: ReleaseGuard = {
	...{ kind: 'error-rate', above: 0.001, windowMinutes: 5, atLeast: 1, inARow: 1 }
};

/** Plays a round as far as it was asked to; whatever is decided is played to the end and explained. */
export function playRound({ seed, number, kind, minute, orders }: BlindAsk): BlindView {
	const release = { ...blindRound(seed, number, kind), orders };
	const session = startRelease(release);
	session.advance((minute * 60) / release.world.tickSeconds);
	const isDecided = orders.some(({ does }) => does === 'promote' || does === 'roll back');
	if (!isDecided && !isOver(session.run()) && session.tick < session.ticks) {
		const picture = releasePicture(session.run(), view);
		return { picture, plan: release.plan, debrief: undefined };
	}
	session.advance(session.ticks);
	const run = session.run();
	const picture = releasePicture(run, view);
	return { picture, plan: release.plan, debrief: debrief(release, run) };
}

const isOver = ({ end }: ReleaseRun) => end !== 'still running';

function debrief(release: Release, run: ReleaseRun): Debrief {
	const { world } = release;
	const alone = runRelease({ ...release, orders: [] });
	const beganAt = eventAt(alone, 'fault begins');
	const you = outcomeOf(run);
	return {
		sound: isSound(world),
		defect: world.defects[0],
		beganAt,
		clear: firstClear(alone),
		seen: evidenceAt(run, (you.minute * 60) / world.tickSeconds),
		you,
		knowing: outcomeOf(runRelease({ ...release, orders: [knowingOrder(release, beganAt)] })),
		sheet: outcomeOf(runRelease({ ...release, orders: [], guards: [sheetGuard] }))
	};
}

/** Minute at which something of a kind happened first. */
function eventAt(run: ReleaseRun, sought: ReleaseEvent['kind']): number | undefined {
	const tick = run.events.find(({ kind }) => kind === sought)?.tick;
	return tick === undefined ? undefined : (tick * run.release.world.tickSeconds) / 60;
}

function knowingOrder({ world }: Release, beganAt = 0): Order {
	if (isSound(world)) return { tick: 0, does: 'promote' };
	return { tick: (beganAt * 60) / world.tickSeconds, does: 'roll back' };
}

function firstClear(run: ReleaseRun): Debrief['clear'] {
	const minutes = 60 * run.release.world.hours;
	if (isSound(run.release.world)) return undefined;
	for (let minute = blindStep; minute <= minutes; minute += blindStep) {
		const [evidence] = evidenceAt(run, (minute * 60) / run.release.world.tickSeconds);
		if (evidence && evidence.pValue < clearBelow) return { minute, evidence };
	}
	return undefined;
}

/** What a run came to, judged by what the model is. A guard that rings after the promotion sends it back. */
function outcomeOf(run: ReleaseRun): Outcome {
	const { world } = run.release;
	const sound = isSound(world);
	return {
		end: run.end,
		minute: eventAt(run, run.end === 'rolled back' ? 'rolls back' : 'promotes') ?? 60 * world.hours,
		hurt: answersHurt(run),
		refused: sound && run.end !== 'promoted',
		missed: !sound && run.end !== 'rolled back'
	};
}
