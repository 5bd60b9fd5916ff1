import { startRelease, type Bill, type Release } from '$lib/simulation/rollout';
import type { WentOut } from './worlds.ts';

/** How far a release has come that went out. */
export interface Followed {
	/** Harm after 0, 1, 2 … hours. */
	readonly harm: readonly number[];
	/** The same with the guard that was missing; undefined where none could see it. */
	readonly mended: readonly number[] | undefined;
	/** Answers of the new model so far. */
	readonly answers: number;
	/** The minute in which that guard rolled back; undefined if it has not. */
	readonly stoppedAt: number | undefined;
	/** The minute in which a guard that cannot see the fault rolled back, by chance. */
	readonly luckyAt: number | undefined;
}

export interface Follow {
	/** Hours from the start to the end. */
	readonly hours: number;
	readonly isOver: boolean;
	/** Runs one hour further. */
	advance(): void;
	reading(): Followed;
}

/** Lets a release go out, an hour at a time, and beside it the same one with a guard that looks. */
export function follow({ asItLay, mended, harm }: WentOut): Follow {
	const plain = hourly(asItLay, harm);
	const guarded = mended && hourly(mended, harm);
	return {
		hours: asItLay.world.hours,
		get isOver() {
			return plain.isOver();
		},
		advance() {
			plain.advance();
			guarded?.advance();
		},
		reading: () => ({
			harm: plain.harm,
			mended: guarded?.harm,
			answers: plain.run().bill.answersByFresh,
			stoppedAt: guarded && stopOf(guarded.run(), asItLay),
			luckyAt: stopOf(plain.run(), asItLay)
		})
	};
}

function hourly(release: Release, harmed: WentOut['harm'] & keyof Bill) {
	const session = startRelease(release, { latency: false });
	const perHour = 3600 / release.world.tickSeconds;
	const harm = [0];
	return {
		harm,
		run: () => session.run(),
		isOver: () => session.tick >= session.ticks,
		advance() {
			session.advance(session.tick + perHour);
			harm.push(session.run().bill[harmed]);
		}
	};
}

function stopOf(
	{ events }: ReturnType<ReturnType<typeof startRelease>['run']>,
	{ world }: Release
): number | undefined {
	const stop = events.find(({ kind }) => kind === 'rolls back');
	return stop && (stop.tick * world.tickSeconds) / 60;
}
