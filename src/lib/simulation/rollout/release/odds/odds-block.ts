import type { Release } from '../types.ts';
import type { Arrivals } from './draw-cell.ts';
import { exactOdds, type ExactOdds } from './exact-odds.ts';
import { guardScores } from './guard-scores.ts';
import { releaseOdds, type ReleaseOdds } from './release-odds.ts';
import { soundWorld } from './sound-world.ts';

/** A stretch of runs of one release, for whoever counts many of them. */
export interface OddsAsk {
	readonly release: Release;
	/** Minutes by which a guard should have decided: what its other lines are judged on. */
	readonly within: number;
	readonly first: number;
	readonly runs: number;
	readonly seed: number;
	readonly arrivals: Arrivals;
	/** Also what the first guard would have done at every other line. */
	readonly scored: boolean;
}

/** Of the release as it is, and of the same day with a sound model. */
export interface OddsPair<Value> {
	readonly broken: Value;
	readonly sound: Value;
}

export interface OddsBlock {
	readonly odds: OddsPair<ReleaseOdds>;
	/** Undefined if not asked for, and for a guard without a line to move. */
	readonly scores: OddsPair<Float64Array> | undefined;
	/** Only with the first stretch, and only where there is a closed form. */
	readonly exact: OddsPair<ExactOdds> | undefined;
}

/**
 * Draws a stretch of runs of a release and of its sound twin.
 *
 * @returns a generator that yields the share done after every run
 */
export function* oddsBlock(ask: OddsAsk): Generator<number, OddsBlock, void> {
	const { release, within, arrivals } = ask;
	const kind = release.guards[0]?.kind;
	const isScored = ask.scored && kind !== undefined && kind !== 'kayenta';
	const parts = isScored ? 4 : 2;
	const twin = { ...release, world: soundWorld(release.world) };
	const odds = {
		broken: yield* partOf(releaseOdds(release, ask), 0, parts),
		sound: yield* partOf(releaseOdds(twin, ask), 1, parts)
	};
	const scores = isScored
		? {
				broken: yield* partOf(guardScores(until(release, within), 0, ask), 2, parts),
				sound: yield* partOf(guardScores(until(twin, within), 0, ask), 3, parts)
			}
		: undefined;
	const [broken, sound] =
		ask.first === 0 ? [release, twin].map((one) => exactOdds(one, arrivals)) : [];
	return { odds, scores, exact: broken && sound ? { broken, sound } : undefined };
}

function* partOf<Value>(
	steps: Generator<number, Value, void>,
	index: number,
	parts: number
): Generator<number, Value, void> {
	let step = steps.next();
	while (!step.done) {
		yield (index + step.value) / parts;
		step = steps.next();
	}
	return step.value;
}

/** The same release, no longer looked at than so many minutes. */
function until(release: Release, minutes: number): Release {
	const { world } = release;
	return { ...release, world: { ...world, hours: Math.min(world.hours, minutes / 60) } };
}
