import { linearScale, linePath, stairPath, type Frame, type Point } from '$lib/components/charts';
import type { OddsReading, Share } from './reading.ts';

const strides = [5, 15, 30, 60, 120, 240, 480, 720, 1440] as const;
const mostTicks = 8;
/** Up to this many minutes the axis counts in minutes, beyond it in hours. */
const longestInMinutes = 120;

/** Where minutes and shares stand on paper. */
export function curveScales(frame: Frame, minutes: number) {
	const [left, right, top, base] = [46, frame.width - 14, 30, frame.height - 46];
	return {
		...{ left, right, top, base },
		x: linearScale([0, minutes], [left, right]),
		y: linearScale([0, 1], [base, top])
	};
}

export type CurveScales = ReturnType<typeof curveScales>;

/** Ticks of time, and what they are counted in. */
export function timeAxis(minutes: number) {
	const stride = strides.find((one) => minutes / one <= mostTicks) ?? 1440;
	const isShort = minutes <= longestInMinutes;
	return {
		ticks: Array.from({ length: Math.floor(minutes / stride) + 1 }, (_, i) => i * stride),
		format: (minute: number) => String(isShort ? minute : minute / 60),
		title: `${isShort ? 'minutes' : 'hours'} after the start`
	};
}

/** A share that holds until the next window ends. */
export function sharePath(
	{ x, y }: CurveScales,
	minutes: readonly number[],
	shares: readonly number[]
): string {
	const starts = minutes[0] === 0 ? [] : [[x(0), y(0)] as Point];
	return stairPath([...starts, ...minutes.map((at, i): Point => [x(at), y(shares[i] ?? 0)])]);
}

/** The ground between both ends of the interval. */
export function bandPath(
	{ x, y }: CurveScales,
	minutes: readonly number[],
	shares: readonly Share[]
): string {
	const stairs = (of: (share: Share) => number) =>
		minutes.flatMap((at, i): Point[] => {
			const [here, before] = [shares[i], shares[i - 1]];
			if (!here) return [];
			return [...(before ? [[x(at), y(of(before))] as Point] : []), [x(at), y(of(here))]];
		});
	const there = linePath(stairs(({ high }) => high));
	const back = linePath(stairs(({ low }) => low).reverse());
	return there === '' ? '' : `${there}L${back.slice(1)}Z`;
}

type NameSpot = { x: number; y: number; anchor: 'start' | 'end' };
const nameSize = { width: 130, height: 16 };

/** Where the names of both curves stand: on their curves, one below the other where they would cover it. */
export function nameSpots(
	scales: CurveScales,
	minutes: readonly number[],
	over: { readonly broken: readonly Share[]; readonly sound: readonly Share[] }
): { healthy: NameSpot; broken: NameSpot } {
	const broken = nameSpot(scales, minutes, over.broken);
	const healthy = nameSpot(scales, minutes, over.sound);
	const lowest = scales.base - 8;
	const isFar =
		Math.abs(healthy.x - broken.x) > nameSize.width ||
		Math.abs(healthy.y - broken.y) > nameSize.height;
	healthy.y = Math.min(lowest, isFar ? healthy.y : broken.y + nameSize.height);
	broken.y = Math.min(broken.y, lowest - nameSize.height);
	return { healthy, broken };
}

/** Where a name can stand on its curve: right of the first point that is high enough, or at its end. */
function nameSpot(
	{ x, y, right }: CurveScales,
	minutes: readonly number[],
	shares: readonly Share[]
): NameSpot {
	const last = shares.at(-1)?.share ?? 0;
	const at = shares.findIndex(({ share }) => share >= 0.8 * last);
	const place = x(minutes[Math.max(0, at)] ?? 0);
	const height = y(shares[Math.max(0, at)]?.share ?? 0);
	const isLate = place > 0.6 * right;
	return {
		x: place + (isLate ? -8 : 10),
		y: height + (isLate ? -12 : 20),
		anchor: isLate ? 'end' : 'start'
	};
}

/**
 * The shares rolled back by a minute. A curve holds fewer minutes than a week has, and the minute that
 * was asked about is known exactly.
 */
export function sharesBy(
	{ state, by, minutes, over }: Pick<OddsReading, 'state' | 'by' | 'minutes' | 'over'>,
	minute: number
): { broken: number; sound: number } {
	if (minute === Math.min(state.within, 60 * state.hours)) {
		return { broken: by.broken.share, sound: by.sound.share };
	}
	const place = minutes.findLastIndex((at) => at <= minute);
	return { broken: over.broken[place]?.share ?? 0, sound: over.sound[place]?.share ?? 0 };
}
