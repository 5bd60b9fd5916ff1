import type { Rng } from '../../../random/index.ts';
import { cosineOfTurn } from '../../traffic/index.ts';
import { historyDays } from './history-days.ts';
import type { Move, MoveShape } from './types.ts';

/** What a shape draws and fills in. */
export interface ShapeRequest {
	readonly move: Move;
	/** Served days. */
	readonly days: number;
	/** 0 if nothing but what has no day of its own may be drawn. */
	readonly variety: number;
	readonly rng: Rng;
}

/** How much of a move's size has happened on each day, and when it jumped. */
export interface ShapeCourse {
	/** One entry a day, history first. */
	readonly share: Float64Array;
	readonly jumps: readonly number[];
}

const byDay = (days: number, at: (day: number) => number): Float64Array =>
	Float64Array.from({ length: historyDays + days }, (_, i) => at(i - historyDays));

function drift({ days }: ShapeRequest): ShapeCourse {
	return { share: byDay(days, (day) => Math.max(0, day) / 365), jumps: [] };
}

/** Drawn between 15 and 85 % of the time, so that there is a before and an after. */
function shock({ move, days, rng }: ShapeRequest): ShapeCourse {
	const drawn = Math.floor(days * (0.15 + 0.7 * rng.uniform()));
	const from = move.day ?? drawn;
	const to = from + (move.lasts ?? Infinity);
	const share = byDay(days, (day) => (day >= from && day < to ? 1 : 0));
	return { share, jumps: [from, to].filter((day) => day < days) };
}

function season({ move, days, variety, rng }: ShapeRequest): ShapeCourse {
	const drawn = rng.uniform();
	const phase = variety > 0 ? drawn : 0;
	const { periodDays = 365 } = move;
	// A sine: it starts in the middle and rises.
	const share = byDay(days, (day) => cosineOfTurn(day / periodDays + phase - 0.25));
	return { share, jumps: [] };
}

/** Two states that take turns; a stay is 7 days and an exponential number more. */
function regimes({ move, days, rng }: ShapeRequest): ShapeCourse {
	const shortest = 7;
	const { periodDays = 60 } = move;
	const share = new Float64Array(historyDays + days);
	const jumps: number[] = [];
	let day = 0;
	for (let state = 0; day < days; state = 1 - state) {
		const stay = Math.round(shortest + (periodDays - shortest) * rng.exponential());
		share.fill(state, historyDays + day, Math.min(historyDays + days, historyDays + day + stay));
		day += stay;
		if (day < days) jumps.push(day);
	}
	return { share, jumps };
}

/** The ways through time, in the order in which they are shown. A new one adds its function and its line. */
export const moveShapes: Readonly<Record<MoveShape, (request: ShapeRequest) => ShapeCourse>> = {
	drift,
	shock,
	season,
	regimes
};
