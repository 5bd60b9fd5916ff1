import { hasEffect } from '../../../traffic/index.ts';
import { Course } from '../course.ts';
import { isWorse } from '../is-sound.ts';
import type { Routing } from '../strategies/strategy.ts';
import { createTally } from '../tally.ts';
import type { Release } from '../types.ts';
import type { Cells } from './cells.ts';
import { goingSplit } from './cell-rates.ts';

/** What the router would do in each cell if no guard ever fired and nothing were counted. */
export function plannedRoutings(release: Release, cells: Cells): Routing[] {
	const tally = createTally(cells.count);
	const course = new Course(
		{ ...release, guards: [] },
		{
			tally,
			cellSeconds: cells.seconds,
			votes: { all: 0, fresh: 0 },
			percentile: () => NaN
		}
	);
	return Array.from({ length: cells.count }, (_, cell) => {
		tally.close();
		return course.before(cell);
	});
}

/** Minutes until something that is wrong with the new model first meets somebody, by plan; NaN if never. */
export function plannedFault(release: Release, cells: Cells): number {
	const { world } = release;
	const routings = plannedRoutings(release, cells);
	for (let tick = 0; tick < cells.count * cells.ticks; tick++) {
		const routing = routings[Math.floor(tick / cells.ticks)]!;
		const minutes = (tick * world.tickSeconds) / 60;
		if (isWorse(world) && routing.fresh > 0) return minutes;
		if (hasEffect(world, tick, goingSplit(routing, minutes))) return minutes;
	}
	return NaN;
}
