import { arrivalRate, ticksOf } from './arrival-rate.ts';
import { momentOf } from './conditions.ts';
import { plant } from './defects/index.ts';
import type { Split, World } from './world.ts';

/**
 * The tick at which a planted defect first does something to somebody, under the splits that were
 * routed: a peak has to come, a leak has to grow, a rollback has to happen. -1 if it never does.
 *
 * @param splitAt the split of each tick
 */
export function firstEffect(world: World, splitAt: (tick: number) => Split): number {
	const ticks = world.defects.length > 0 ? ticksOf(world) : 0;
	const planted = world.defects.map(plant);
	for (let tick = 0; tick < ticks; tick++) {
		const at = momentOf(world, arrivalRate(world, tick), splitAt(tick));
		if (planted.some((defect) => defect.acts(at))) return tick;
	}
	return -1;
}

/** Whether any planted defect acts during one tick. */
export function hasEffect(world: World, tick: number, split: Split): boolean {
	const at = momentOf(world, arrivalRate(world, tick), split);
	return world.defects.some((defect) => plant(defect).acts(at));
}
