import { linearScale, linePath, niceTicks, type Frame, type Point } from '$lib/components/charts';
import type { Mean, ShockReading } from './reading.ts';

const sizes = {
	wide: { left: 56, right: 16, money: 240, fresh: 84, between: 44 },
	narrow: { left: 46, right: 12, money: 200, fresh: 70, between: 40 }
};
const top = 62;
const below = 46;
/** What comes after this has hardly a day left to pay for itself. */
export const lastDrawn = 60;

export function shockHeight(narrow: boolean): number {
	const { money, fresh, between } = narrow ? sizes.narrow : sizes.wide;
	return top + money + between + fresh + below;
}

/** Money above, what of the window is new below, on one axis of days. */
export function shockStrips(frame: Frame, { saved }: ShockReading) {
	const { left, right, money, fresh, between } = frame.narrow ? sizes.narrow : sizes.wide;
	const drawn = saved.slice(0, lastDrawn + 1);
	const low = Math.min(0, ...drawn.map((mean) => mean.low));
	const high = Math.max(0, ...drawn.map((mean) => mean.high));
	const room = 0.08 * (high - low || 1);
	const ends = [low - room, high + room] as const;
	const [base, foot] = [top + money, top + money + between + fresh];
	return {
		...{ left, right: frame.width - right, top, base, foot, freshTop: foot - fresh },
		x: linearScale([0, lastDrawn], [left, frame.width - right]),
		y: linearScale(ends, [base, top]),
		share: linearScale([0, 1], [foot, foot - fresh]),
		ticks: niceTicks(...ends, 5)
	};
}

export type ShockStrips = ReturnType<typeof shockStrips>;

const drawnDays = Array.from({ length: lastDrawn + 1 }, (_, day) => day);

/** What is saved by the day of the one training. */
export const savedPath = ({ x, y }: ShockStrips, saved: readonly Mean[]): string =>
	linePath(drawnDays.map((day): Point => [x(day), y(saved[day]?.mean ?? 0)]));

/** Its 95 % interval as ground. */
export function bandPath({ x, y }: ShockStrips, saved: readonly Mean[]): string {
	const there = drawnDays.map((day): Point => [x(day), y(saved[day]?.high ?? 0)]);
	const back = drawnDays.toReversed().map((day): Point => [x(day), y(saved[day]?.low ?? 0)]);
	return `${linePath([...there, ...back])}Z`;
}

/** Where the week's name stands: at the head or the foot of its ground, away from what is drawn there. */
export function weekNameY({ top: head, base, y }: ShockStrips, saved: readonly Mean[]): number {
	const drawn = [0, ...saved.slice(0, 13).map(({ mean }) => mean)].map(y);
	const room = (spot: number) => Math.min(...drawn.map((line) => Math.abs(line - spot)));
	const [high, low] = [head + 16, base - 8];
	return room(high - 5) >= room(low - 5) ? high : low;
}

const savedNameWidth = 165;

/** What the day in sight saves is written beside its dot, where the curve leaves most room. */
export function savedNameY(
	{ x, y, top: head, base }: ShockStrips,
	saved: readonly Mean[],
	{ day, isLeft }: { readonly day: number; readonly isLeft: boolean }
): number {
	const [from, to] = isLeft ? [x(day) - savedNameWidth, x(day)] : [x(day), x(day) + savedNameWidth];
	const lines = drawnDays
		.filter((other) => x(other) >= from && x(other) <= to)
		.map((other) => y(saved[other]?.mean ?? 0));
	const here = y(saved[day]?.mean ?? 0);
	const room = (spot: number) => Math.min(...[...lines, y(0)].map((line) => Math.abs(line - spot)));
	const spots = [here - 17, here + 17, here - 36, here + 36, here - 58, here + 58].filter(
		(spot) => spot > head + 8 && spot < base - 8
	);
	// The nearest that is clear; else the clearest there is.
	const found = spots.find((spot) => room(spot) >= 14);
	return (
		5 + (found ?? spots.reduce((best, spot) => (room(spot) > room(best) ? spot : best), here - 17))
	);
}

/** The name of the zero line stands above it, below where the curve ends just above. */
export function zeroNameY({ y, base }: ShockStrips, saved: readonly Mean[]): number {
	const rise = y(0) - y(saved[lastDrawn]?.mean ?? 0);
	return rise > 0 && rise < 26 && y(0) + 18 < base ? y(0) + 16 : y(0) - 7;
}

export function freshPath({ x, share }: ShockStrips, fresh: readonly number[]): string {
	return linePath(drawnDays.map((day): Point => [x(day), share(fresh[day] ?? 0)]));
}
