import { linearScale, linePath, logScale, type Frame, type Point } from '$lib/components/charts';
import type { WayReading } from './reading.ts';
import { curveUsers, sizes, type InterleaveState } from './state.ts';

const mostUsers = 100_000;

/** Where users and chances stand on paper: close to nothing where nothing is to be found. */
export function chanceScales(frame: Frame, isQuiet: boolean) {
	const [left, right, top, base] = [52, frame.width - 18, 34, frame.height - 46];
	return {
		...{ left, right, top, base },
		ticks: frame.narrow
			? [100, 1000, 10_000, mostUsers]
			: [100, 300, 1000, 3000, 10_000, 30_000, mostUsers],
		x: logScale([sizes[0] ?? 1, mostUsers], [left, right]),
		most: isQuiet ? 0.1 : 1,
		y: linearScale([0, isQuiet ? 0.1 : 1], [base, top])
	};
}

export type ChanceScales = ReturnType<typeof chanceScales>;

/** What is expected of a way at every number of users. */
export const curvePath = ({ x, y }: ChanceScales, { curve }: WayReading): string =>
	linePath(curve.map((chance, k): Point => [x(curveUsers[k] ?? 1), y(chance)]));

export type Counted = {
	readonly x: number;
	readonly y: number;
	/** Two standard errors up and down. */
	readonly low: number;
	readonly high: number;
};

/** What was counted at each size; too few experiments are no share. */
export function countedAt(
	{ x, y, most }: ChanceScales,
	{ right }: WayReading,
	experiments: number
): Counted[] {
	if (experiments < 20) return [];
	return right.map((share, k) => {
		const error = 2 * Math.sqrt((share * (1 - share)) / experiments);
		return {
			...{ x: x(sizes[k] ?? 1), y: y(Math.min(most, share)) },
			low: y(Math.max(0, share - error)),
			high: y(Math.min(most, share + error))
		};
	});
}

/** Where the drop line of a way stands; undefined beyond the page. */
export const dropOf = (
	{ x, right }: ChanceScales,
	{ usersFor80 }: WayReading
): number | undefined =>
	usersFor80 > (sizes[0] ?? 1) && usersFor80 <= mostUsers
		? Math.min(right, x(usersFor80))
		: undefined;

export type Place = {
	/** Chances that a user in the middle looks there, and clicks if it is relevant, or is not. */
	readonly looks: number;
	readonly clicksRelevant: number;
	readonly clicksOther: number;
};

/** What a user in the middle does at each place of the list. */
export const placesOf = ({ shown, stay, clickRelevant, clickOther }: InterleaveState): Place[] =>
	Array.from({ length: shown }, (_, k) => {
		const looks = stay ** k;
		return { looks, clicksRelevant: looks * clickRelevant, clicksOther: looks * clickOther };
	});
