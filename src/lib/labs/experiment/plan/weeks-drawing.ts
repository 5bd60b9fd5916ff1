import { linearScale, linePath, niceTicks, type Frame, type Point } from '$lib/components/charts';
import { uniqueUsers } from '$lib/simulation/experiment';
import type { PlanShown } from './reading.ts';

const mostWeeks = 104;
/** Shown for a plan that never ends. */
const weeksWithoutEnd = 26;
/** Beyond this a day is too narrow for a cell. */
export const mostWeeksInDays = 16;

/** The days that a plan takes, and how users come by until then. */
export function weeksReading({ plan, answer }: PlanShown) {
	const { total, duration } = answer.normal;
	const naive = Math.ceil(duration.naiveDays / 7);
	const weeks = Math.min(mostWeeks, Math.max(duration.weeks ?? weeksWithoutEnd, 1));
	const unique = uniqueUsers(plan.traffic, 7 * weeks);
	const eachNew = plan.traffic.daily * plan.traffic.share;
	const seen = unique[7 * weeks] ?? 0;
	const most = 1.12 * Math.max(total, seen);
	return { weeks, unique, eachNew, total, most, duration, naiveWeeks: naive };
}

export type WeeksReading = ReturnType<typeof weeksReading>;

/** Where days and users stand on paper; the calendar lies under the axis. */
export function weeksScales(frame: Frame, { weeks, most }: WeeksReading) {
	const [left, right, top, base] = [58, frame.width - 14, 34, frame.height - 74];
	return {
		...{ left, right, top, base },
		calendar: { top: base + 10, height: 26 },
		x: linearScale([0, 7 * weeks], [left, right]),
		y: linearScale([0, most], [base, top])
	};
}

export type WeeksScales = ReturnType<typeof weeksScales>;

const nameWidth = 150;

/** Different users so far, and what it would be if everybody were new. */
export function growthPaths(scales: WeeksScales, { unique, eachNew, most, total }: WeeksReading) {
	const { x, y } = scales;
	const points = Array.from(unique, (users, day): Point => [x(day), y(users)]);
	const lastDay = Math.min(unique.length - 1, most / eachNew);
	const at = (share: number): Point => [x(share * lastDay), y(share * lastDay * eachNew)];
	return {
		unique: linePath(points),
		eachNew: linePath([at(0), at(1)]),
		name: nameSpot(scales, at, y(total))
	};
}

/** Beside the straight line, on the side that has room; the caption says it where neither has. */
function nameSpot({ left, right }: WeeksScales, at: (share: number) => Point, line: number) {
	const isOnLine = Math.abs(at(0.6)[1] - 5 - line) < 14;
	const [middle, end] = [at(isOnLine ? 0.45 : 0.6), at(1)];
	if (middle[0] - left > nameWidth + 20) {
		return { x: middle[0] - 10, y: middle[1], anchor: 'end' as const };
	}
	if (right - end[0] < nameWidth + 20) return undefined;
	return { x: end[0] + 10, y: end[1] + 12, anchor: 'start' as const };
}

type Cell = { x: number; width: number; kind: 'needed' | 'rest' };

/** A cell a day, or a week where days would be too narrow: needed, or there to make the week full. */
export function calendarCells({ x }: WeeksScales, { weeks, duration }: WeeksReading): Cell[] {
	const isDays = weeks <= mostWeeksInDays;
	const days = isDays ? 1 : 7;
	const needed = duration.days ?? Infinity;
	return Array.from({ length: (7 * weeks) / days }, (_, i) => ({
		x: x(i * days) + 1,
		width: x(days) - x(0) - (isDays ? 2 : 1),
		kind: i * days < needed ? 'needed' : 'rest'
	}));
}

/** Weeks to be named under the calendar. */
export const weekTicks = (weeks: number): number[] =>
	weeks <= 8
		? Array.from({ length: weeks }, (_, i) => i + 1)
		: niceTicks(1, weeks, 8).filter((week) => Number.isInteger(week) && week >= 1);
