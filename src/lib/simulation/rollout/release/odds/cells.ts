import { ticksOf } from '../../../traffic/index.ts';
import type { Release } from '../types.ts';
import { cellsOf } from '../watch.ts';

/** Time cut into cells as coarse as guards and steps allow: nothing is decided within one. */
export interface Cells {
	/** Ticks of one cell. */
	readonly ticks: number;
	readonly seconds: number;
	/** Whole cells of the release. */
	readonly count: number;
}

/** The coarsest cells of a release. */
export function cellsFor({ world, plan, guards }: Release): Cells {
	const { tickSeconds } = world;
	const ticksIn = (minutes: number) => cellsOf(minutes, tickSeconds);
	const spans = [ticksIn(plan.holdMinutes), ticksOf(world)];
	for (const guard of guards) {
		spans.push(ticksIn(guard.windowMinutes));
		if (guard.kind === 'burn-rate')
			spans.push(ticksIn(guard.longMinutes), ticksIn(guard.shortMinutes));
		if (guard.kind === 'business' && guard.delayHours > 0)
			spans.push(ticksIn(guard.delayHours * 60));
	}
	const ticks = spans.reduce(greatestCommonDivisor);
	return { ticks, seconds: ticks * tickSeconds, count: ticksOf(world) / ticks };
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
