import { countBelow, type BelowCounts } from '../watch/input-counts.ts';
import { courseOf } from '../world/course-of.ts';
import { drawRows, type WorldRows } from '../world/draw-rows.ts';
import { bestAccuracy } from '../world/true-accuracy.ts';
import type { Course, LabWorld } from '../world/types.ts';
import { partOf } from '../part-of.ts';
import { candidatesOf, type Candidates } from './candidates.ts';
import { rowUse } from './row-use.ts';
import type { LabLearner, RowUse } from './types.ts';
import { firstEnd, fitWindows, type WindowFits } from './window-fits.ts';

/** A world as it was drawn. */
export interface Terrain {
	readonly course: Course;
	readonly rows: WorldRows;
	/** Accuracy of the best rule there is, by entry of the course. */
	readonly best: Float64Array;
	/** Both inputs, counted for PSI. */
	readonly below: readonly [BelowCounts, BelowCounts];
}

/** A world with everything that no policy changes: its rows, and every model that could be trained. */
export interface Ground extends Terrain {
	readonly world: LabWorld;
	readonly learner: LabLearner;
	readonly use: RowUse;
	readonly candidates: Candidates;
}

/**
 * Draws a world and trains on each of its evenings. Policies that run on the same ground meet the same
 * rows, the same failures and the same models.
 *
 * @returns a generator that yields the share done
 */
export function prepareGround(
	world: LabWorld,
	learner: LabLearner
): Generator<number, Ground, void> {
	return createGrounds()(world, learner);
}

/**
 * The same, remembering the last world and its fits: labels that come later, or a risk that is moved,
 * cost no new fit.
 */
export function createGrounds(): (
	world: LabWorld,
	learner: LabLearner
) => Generator<number, Ground, void> {
	let drawn: { key: string; terrain: Terrain } | undefined;
	let learnt: { key: string; fits: WindowFits } | undefined;
	return function* (world, learner) {
		const key = JSON.stringify(world);
		if (drawn?.key !== key) drawn = { key, terrain: yield* drawTerrain(world) };
		const { terrain } = drawn;
		const { window, labelShare } = learner;
		const fitKey = JSON.stringify([world, window, labelShare, firstEnd(learner)]);
		if (learnt?.key !== fitKey) {
			const fits = yield* partOf(fitWindows(world, learner, terrain.rows), 3, 4);
			learnt = { key: fitKey, fits };
		}
		const use = rowUse(world.rowsPerDay, labelShare);
		const candidates = candidatesOf(world, learner, learnt.fits);
		yield 1;
		return { ...terrain, world, learner, use, candidates };
	};
}

function* drawTerrain(world: LabWorld): Generator<number, Terrain, void> {
	const course = courseOf(world);
	const rows = yield* partOf(drawRows(world, course), 0, 4);
	const below = [
		yield* partOf(countBelow(rows.x, rows), 1, 4),
		yield* partOf(countBelow(rows.y, rows), 2, 4)
	] as const;
	const best = course.yesShare.map((_, at) => bestAccuracy(course, world.separation / 2, at));
	return { course, rows, best, below };
}
