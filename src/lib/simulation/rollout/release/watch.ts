import type { World } from '../../traffic/index.ts';
import { startJudge } from './guards/guards.ts';
import { noData, type Finding, type Judge, type WindowSeen } from './guards/guard-entry.ts';
import { BASELINE, FRESH, OLD, type ArmSums, type Tally } from './tally.ts';
import type { Look, ReleaseGuard } from './types.ts';

/** Where a watch gets its numbers. */
export interface WatchSource {
	readonly tally: Tally;
	readonly cellSeconds: number;
	/** The control: the fresh copy of the old model if there is one. */
	readonly control: typeof OLD | typeof BASELINE;
	/** Whether no answer since a cell is the new model's alone: every guard is without data. */
	readonly blindSince: (cell: number) => boolean;
	/** A percentile of the new model's latency over the window of a guard that just ended. */
	readonly percentile: (guard: number, p: number) => number;
}

/** One guard that looks at the end of each of its windows. */
export interface Watch {
	readonly windowCells: number;
	/** Whether its last look speaks against the next step. */
	readonly objects: boolean;
	/** The look that ends with this cell, if a window does. */
	look(cell: number): Look | undefined;
}

/** @param index of the guard in the list */
export function createWatch(
	guard: ReleaseGuard,
	index: number,
	world: World,
	source: WatchSource
): Watch {
	const { tally, control } = source;
	const windowCells = cellsOf(guard.windowMinutes, source.cellSeconds);
	const judge = startJudge(guard, world);
	let streak = 0;
	let objects = false;
	return {
		windowCells,
		get objects() {
			return objects;
		},
		look(cell) {
			if (cell % windowCells !== 0) return undefined;
			const from = cell - windowCells;
			const fresh = tally.between(FRESH, from, cell);
			const other = tally.between(control, from, cell);
			const seen = seenAt(cell, index, source, { fresh, control: other });
			const finding = source.blindSince(from) ? noData : judged(judge, guard, seen);
			objects = finding.result === 'fires' || finding.result === 'marginal';
			streak = finding.result === 'fires' ? streak + 1 : 0;
			return { tick: cell, guard: index, ...finding, fresh, control: other, streak };
		}
	};
}

/** Whole cells of a time, at least one. */
export function cellsOf(minutes: number, cellSeconds: number): number {
	return Math.max(1, Math.round((minutes * 60) / cellSeconds));
}

function judged(judge: Judge, guard: ReleaseGuard, seen: WindowSeen): Finding {
	if (seen.fresh.requests < Math.max(1, guard.atLeast)) return noData;
	return judge(seen);
}

function seenAt(
	cell: number,
	guard: number,
	{ tally, control, cellSeconds, percentile }: WatchSource,
	sums: { fresh: ArmSums; control: ArmSums }
): WindowSeen {
	const back = (minutes: number) => cell - Math.round((minutes * 60) / cellSeconds);
	return {
		...sums,
		percentile: (p) => percentile(guard, p),
		span: (of, from, to) => tally.between(of === 'fresh' ? FRESH : control, back(from), back(to))
	};
}
