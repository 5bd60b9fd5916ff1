import { linePath, logScale, type Point, type Scale } from '$lib/components/charts';
import { burnBoundary, burnRules } from '$lib/simulation/metrics';

/** Ends of the plane: share of requests that fail, and minutes that it lasts. */
export const burnEnds = { rate: [0.0005, 1], minutes: [1, 4320] } as const;

/** The service's objective over 30 days, and the habit it is held against. */
export const objective = 0.999;
export const habit = { rate: 0.01, minutes: 5 } as const;

const budget = 1 - objective;
const steps = 240;
const rates = Array.from(
	{ length: steps + 1 },
	(_, i) => burnEnds.rate[0] * (burnEnds.rate[1] / burnEnds.rate[0]) ** (i / steps)
);
const pages = burnRules.filter(({ id }) => id !== 'ticket');

/** Minutes until the habit rings: five minutes with more than 1 % of errors, on average. */
export const habitAfter = (rate: number) =>
	rate > habit.rate ? (habit.minutes * habit.rate) / rate : Infinity;

/** Which alarms have rung by the end of an incident. */
export function burnTerritory(rate: number, minutes: number) {
	const page = minutes > burnBoundary(pages, budget, rate);
	const ticket = minutes > burnBoundary(burnRules, budget, rate);
	return {
		habit: minutes > habitAfter(rate),
		burn: page ? 'page' : ticket ? 'ticket' : null
	} as const;
}

export interface BurnDrawing {
	readonly x: Scale;
	readonly y: Scale;
	readonly left: number;
	readonly base: number;
	readonly right: number;
	/** Where one of the two wakes someone and the other does not. */
	readonly disagreement: string;
	readonly pageLine: string;
	readonly ticketLine: string;
	readonly habitLine: string;
}

export function burnDrawing({ width, height }: { width: number; height: number }): BurnDrawing {
	const left = 44;
	const base = height - 42;
	const right = width - 20;
	const top = 14;
	const x = logScale(burnEnds.rate, [left, right]);
	const y = logScale(burnEnds.minutes, [base, top]);
	const clip = (minutes: number) => Math.max(top, Math.min(base, y(Math.min(minutes, 1e6))));
	const line = (after: (rate: number) => number) =>
		rates.map((rate): Point => [x(rate), after(rate) < Infinity ? clip(after(rate)) : top]);
	const page = line((rate) => burnBoundary(pages, budget, rate));
	const ticket = line((rate) => burnBoundary(burnRules, budget, rate));
	const naive = line(habitAfter);
	const inside = (points: readonly Point[]) => points.filter(([, py]) => py > top && py < base);
	const foot = (points: readonly Point[]) => {
		const kept = inside(points);
		const first = kept[0];
		return linePath(first ? [[first[0], top], ...kept] : kept);
	};
	return {
		x,
		y,
		left,
		base,
		right,
		disagreement: `${linePath([...page, ...[...naive].reverse()])}Z`,
		pageLine: foot(page),
		ticketLine: foot(ticket),
		habitLine: foot(naive)
	};
}
