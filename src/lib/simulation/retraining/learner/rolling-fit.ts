import type { WorldRows } from '../world/draw-rows.ts';
import type { Line } from '../world/line.ts';
import { addRows, sumNames } from './logistic-sums.ts';
import { largest, moved, newtonStep, penalised, slopeOf } from './newton.ts';
import type { DaySpan, RowUse } from './types.ts';

/** What to learn from. */
export interface FitRows {
	readonly rows: WorldRows;
	readonly use: RowUse;
	/** How much a row counts that is so many days older than the newest; 1 if not given. */
	readonly weightOfAge?: ((age: number) => number) | undefined;
	/** Labels instead of the true ones, by row. */
	readonly labels?: Uint8Array;
}

const mostRounds = 100;
/** Far below what chance does to a line: a step this small, relative to it, leaves about its square. */
const smallStep = 3e-4;

/**
 * Logistic regression by Newton's method on a window of days that moves on. Each fit starts where the
 * one before ended, and from its sums: of the rows only the days that came and went are added up anew,
 * until the line has moved. A step after which the gradient is longer is halved.
 *
 * @param data the rows; those that teach are used
 * @param start where the first fit begins; not changed
 * @param enough the relative step after which a fit ends
 * @returns a function of the window, from which it returns a new line; as said its numbers are right to
 *   about 1e-6
 * @see Hastie, Tibshirani & Friedman (2009), The Elements of Statistical Learning, section 4.4.1
 */
export function createRollingFit(
	data: FitRows,
	start: Line,
	enough = smallStep
): (span: DaySpan) => Line {
	let at = start;
	let sums = new Float64Array(sumNames.length);
	let known: DaySpan | undefined;
	return (span) => {
		if (known && isNext(known, span)) roll(data, sums, at, [known, span]);
		else sums = sumsAt(data, at, span);
		known = span;
		for (let round = 0; round < mostRounds; round++) {
			const here = penalised(sums, at);
			const step = newtonStep(here);
			let next = moved(at, step);
			if (largest(step) < enough * (1 + largest(at))) return next;
			let there = sumsAt(data, next, span);
			for (let share = 0.5; share > 1e-6; share /= 2) {
				if (slopeOf(penalised(there, next)) <= slopeOf(here)) break;
				next = moved(at, step, share);
				there = sumsAt(data, next, span);
			}
			[at, sums] = [next, there];
		}
		return at;
	};
}

/** Whether a window is the one before, a day on. */
function isNext(before: DaySpan, { from, to }: DaySpan): boolean {
	return to === before.to + 1 && from - before.from >= 0 && from - before.from <= 1;
}

/** Brings the sums at a line a day on: what was counts a day older, a day comes, one may go. */
function roll(
	data: FitRows,
	sums: Float64Array,
	line: Line,
	[before, after]: readonly [DaySpan, DaySpan]
): void {
	const { weightOfAge } = data;
	if (weightOfAge) {
		const older = weightOfAge(1);
		for (let k = 0; k < sums.length; k++) sums[k]! *= older;
	}
	addDay(data, sums, line, { day: before.to, weight: 1 });
	if (after.from === before.from) return;
	const age = after.to - 1 - before.from;
	addDay(data, sums, line, { day: before.from, weight: -(weightOfAge?.(age) ?? 1) });
}

function sumsAt(data: FitRows, line: Line, { from, to }: DaySpan): Float64Array<ArrayBuffer> {
	const sums = new Float64Array(sumNames.length);
	for (let day = from; day < to; day++) {
		addDay(data, sums, line, { day, weight: data.weightOfAge?.(to - 1 - day) ?? 1 });
	}
	return sums;
}

function addDay(
	{ rows, use, labels = rows.labels }: FitRows,
	sums: Float64Array,
	line: Line,
	{ day, weight }: { readonly day: number; readonly weight: number }
): void {
	const first = day * rows.rowsPerDay;
	const stretch = { from: first + use.held, to: first + use.labelled, weight, labels };
	addRows(sums, rows, line, stretch);
}
