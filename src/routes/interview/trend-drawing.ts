import type { Axis } from '$lib/content';
import { axes, type TrendDay } from '$lib/study';
import { axisWords } from './score-words.ts';

export const size = { width: 240, height: 84, top: 8, bottom: 76 } as const;

/** A line over days; `path` joins the dots of days on which it was asked. */
export type TrendLine = {
	name: string;
	path: string;
	dots: readonly { x: number; y: number; share: number; day: string }[];
	/** The last share. */
	last: number | undefined;
};

/** All answers first, then each axis. */
export function trendLines(days: readonly TrendDay[]): TrendLine[] {
	return [
		line('All together', days, ({ score }) => score),
		...axes.map((axis: Axis) => line(axisWords[axis], days, (day) => day.axes[axis]))
	];
}

function line(
	name: string,
	days: readonly TrendDay[],
	shareOf: (day: TrendDay) => number | undefined
): TrendLine {
	const left = 8;
	const step = days.length > 1 ? (size.width - 2 * left) / (days.length - 1) : 0;
	const dots = days.flatMap((day, i) => {
		const share = shareOf(day);
		if (share === undefined) return [];
		const x = days.length > 1 ? left + i * step : size.width / 2;
		return [{ x, y: size.bottom - share * (size.bottom - size.top), share, day: day.day }];
	});
	const path = dots
		.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`)
		.join('');
	return { name, path, dots, last: dots.at(-1)?.share };
}
