import { noData, type Judge } from './guards/guard-entry.ts';
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
	/** A percentile of an arm's latency over the window of a guard that just ended. */
	readonly percentile: (guard: number, p: number, arm: number) => number;
}

/** One guard that looks at the end of each of its windows. */
export interface Watch {
	readonly windowCells: number;
	/** Firing looks in a row that roll back; Infinity only looks, and never stands in the way. */
	readonly inARow: number;
	/** Whether its last look speaks against the next step. */
	objects: boolean;
	/** Firing looks in a row so far. */
	streak: number;
	/** The look that ends with this cell, if a window does. */
	look(cell: number): Look | undefined;
}

/**
 * @param judge of this guard, with a fresh memory
 * @param index of the guard in the list
 */
export function createWatch(
	guard: ReleaseGuard,
	judge: Judge,
	index: number,
	source: WatchSource
): Watch {
	const { tally, control } = source;
	const windowCells = cellsOf(guard.windowMinutes, source.cellSeconds);
	const least = Math.max(1, guard.atLeast);
	const seen = view(index, source);
	const inARow = Math.max(1, guard.inARow);
	const isBlind = () => seen.fresh.requests < least || source.blindSince(seen.cell - windowCells);
	return {
		windowCells,
		inARow,
		objects: false,
		streak: 0,
		look(cell) {
			if (cell % windowCells !== 0) return undefined;
			seen.cell = cell;
			seen.fresh = tally.between(FRESH, cell - windowCells, cell);
			seen.control = tally.between(control, cell - windowCells, cell);
			const { result, value } = isBlind() ? noData : judge(seen);
			this.objects = inARow < Infinity && (result === 'fires' || result === 'marginal');
			this.streak = result === 'fires' ? this.streak + 1 : 0;
			const { fresh, control: other } = seen;
			return {
				tick: cell,
				guard: index,
				result,
				value,
				fresh,
				control: other,
				streak: this.streak
			};
		}
	};
}

/** One object for all windows of a guard: a day has hundreds, and days are drawn by the thousand. */
function view(guard: number, { tally, control, cellSeconds, percentile }: WatchSource) {
	const back = (minutes: number) => seen.cell - Math.round((minutes * 60) / cellSeconds);
	const seen = {
		cell: 0,
		fresh: nobody,
		control: nobody,
		percentile: (p: number, of: 'fresh' | 'control' = 'fresh') =>
			percentile(guard, p, of === 'fresh' ? FRESH : control),
		span: (of: 'fresh' | 'control', from: number, to: number) =>
			tally.between(of === 'fresh' ? FRESH : control, back(from), back(to))
	};
	return seen;
}

const nobody: ArmSums = { requests: 0, errors: 0, conversions: 0, copies: 0 };

/** Whole cells of a time, at least one. */
export function cellsOf(minutes: number, cellSeconds: number): number {
	return Math.max(1, Math.round((minutes * 60) / cellSeconds));
}
