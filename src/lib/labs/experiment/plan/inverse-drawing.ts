import { areaPath, linearScale, linePath, type Frame, type Point } from '$lib/components/charts';
import type { PlanShown } from './reading.ts';

/** The usual end of the axis, and half a year. */
const [quarter, half] = [12, 26];

/** An effect as it is written on paper: points for a share. */
const written = ({ plan }: PlanShown, effect: number) =>
	plan.metric === 'proportion' ? 100 * effect : effect;

/** What is drawn: the effects by week as they are written, and the one that was asked for. */
export function inverseReading(shown: PlanShown) {
	const { answer, byWeek, weeks, detectable } = shown;
	const needed = answer.normal.duration.weeks ?? Infinity;
	const reach = Math.max(weeks, needed <= half ? needed : 0) > quarter ? half : quarter;
	const effects = Array.from(byWeek.subarray(0, reach), (effect) => written(shown, effect));
	const least = answer.effect < 0 ? detectable.fall : detectable.rise;
	return {
		...{ reach, effects, weeks },
		asked: Math.abs(written(shown, answer.effect)),
		least: least === undefined ? undefined : written(shown, least)
	};
}

export type InverseReading = ReturnType<typeof inverseReading>;

/** Where weeks and effects stand on paper. */
export function inverseScales(frame: Frame, { reach, effects, asked }: InverseReading) {
	const [left, right, top, base] = [58, frame.width - 18, 34, frame.height - 56];
	const most = 1.12 * Math.max(asked, ...effects.filter(Number.isFinite));
	return {
		...{ left, right, top, base, most },
		x: linearScale([0.6, reach], [left, right]),
		y: linearScale([0, most], [base, top])
	};
}

export type InverseScales = ReturnType<typeof inverseScales>;

/** The curve, a dot a week, and the ground under it: effects that are missed more often. */
export function inversePaths({ x, y, base }: InverseScales, { effects }: InverseReading) {
	const points = effects.flatMap((effect, k): Point[] =>
		Number.isFinite(effect) ? [[x(k + 1), y(effect)]] : []
	);
	return { line: linePath(points), ground: areaPath(points, base), points };
}

/** Where the ground is named: under the curve, off the line of the effect that was asked for. */
export function groundSpot({ x, y, left, right, base }: InverseScales, reading: InverseReading) {
	const { asked, effects } = reading;
	const week = x.invert(left + 0.36 * (right - left));
	const over = effects[Math.round(week) - 1] ?? 0;
	const middle = (base + y(Number.isFinite(over) ? over : 0)) / 2 + 5;
	const line = y(asked);
	const isOnLine = middle > line - 6 && middle - 12 < line + 6;
	return { x: left + 0.36 * (right - left), y: isOnLine ? line - 9 : middle };
}

/** Where the effect that was asked for is named: on the side of its line that is free. */
export function askedSpot({ y, right, base }: InverseScales, reading: InverseReading) {
	const { asked, effects } = reading;
	const last = effects.at(-1) ?? 0;
	const isAbove = last > asked && y(asked) + 18 < base;
	return { x: right, y: y(asked) + (isAbove ? 18 : -8) };
}
