import { countBelow, type BelowCounts } from '../watch/input-counts.ts';
import { courseOf } from '../world/course-of.ts';
import { drawRows, type WorldRows } from '../world/draw-rows.ts';
import { bestAccuracy } from '../world/true-accuracy.ts';
import type { Course, LabWorld } from '../world/types.ts';
import { trainCandidates, type Candidates } from './candidates.ts';
import { rowUse } from './row-use.ts';
import type { LabLearner, RowUse } from './types.ts';

/** A world with everything that no policy changes: its rows, and every model that could be trained. */
export interface Ground {
	readonly world: LabWorld;
	readonly learner: LabLearner;
	readonly course: Course;
	readonly rows: WorldRows;
	readonly use: RowUse;
	readonly candidates: Candidates;
	/** Accuracy of the best rule there is, by entry of the course. */
	readonly best: Float64Array;
	/** Both inputs, counted for PSI. */
	readonly below: readonly [BelowCounts, BelowCounts];
}

/**
 * Draws a world and trains on each of its evenings. Policies that run on the same ground meet the same
 * rows, the same failures and the same models.
 *
 * @returns a generator that yields the share done
 */
export function* prepareGround(
	world: LabWorld,
	learner: LabLearner
): Generator<number, Ground, void> {
	const course = courseOf(world);
	const rows = drawRows(world, course);
	yield 0;
	const below = [countBelow(rows.x, rows), countBelow(rows.y, rows)] as const;
	yield 0;
	const candidates = yield* trainCandidates(world, learner, rows);
	const half = world.separation / 2;
	return {
		world,
		learner,
		course,
		rows,
		use: rowUse(world.rowsPerDay, learner.labelShare),
		candidates,
		best: course.yesShare.map((_, at) => bestAccuracy(course, half, at)),
		below
	};
}
