import { linearScale, type Frame, type Point, type Scale } from '$lib/components/charts';
import type { Estimate, NoveltyReading, SplitCheck } from '$lib/simulation/experiment';
import type { ReadShown } from './reading.ts';
import type { ReadState } from './state.ts';
import { bareRange, bareSigned } from './words.ts';

/** One interval in a figure of many. */
export type ForestRow = {
	readonly name: string;
	/** Its value in words. */
	readonly words: string;
	readonly at: number;
	readonly interval: readonly [number, number];
	/** Calm days are circles; what rings is a triangle. */
	readonly rings: boolean;
	/** Of a plain test beside a sharper one. */
	readonly isOld?: boolean;
	/** Over it stands how well each effect fits what was seen. */
	readonly hasHill?: boolean;
};

const hillHeight = 96;

/** From here on names and values stand beside the intervals instead of over them. */
const wideFrom = 560;

/** Where the rows stand on paper. */
export function forestScales(
	frame: Frame,
	rows: readonly ForestRow[],
	ends: readonly [number, number]
) {
	const isWide = frame.width >= wideFrom;
	const [top, base] = [38, frame.height - 44];
	const [left, right] = isWide ? [150, frame.width - 190] : [4, frame.width - 4];
	const hills = rows.filter(({ hasHill }) => hasHill).length;
	const step = (base - top - hills * hillHeight) / Math.max(1, rows.length);
	const x: Scale = linearScale([ends[0], ends[1]], [left, right]);
	const y = (row: number) => {
		const above = rows.slice(0, row + 1).filter(({ hasHill }) => hasHill).length;
		return top + above * hillHeight + step * (row + (isWide ? 0.5 : 0.68));
	};
	return { left, right, top, base, x, y, isWide };
}

/** A name that fits beside its interval; the table has it whole. */
export const shortName = (name: string, most: number): string =>
	name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;

/** How tall a figure of rows is. */
export const forestHeight = (rows: readonly ForestRow[], each: number): number =>
	82 + rows.length * each + rows.filter(({ hasHill }) => hasHill).length * hillHeight;

/** How well each effect between two fits what was seen, next to the best: normal on either side. */
export function hillPoints(
	{ at, interval }: ForestRow,
	ends: readonly [number, number],
	score: number
): { readonly effect: number; readonly fit: number }[] {
	const spread = (effect: number) => Math.abs(interval[effect < at ? 0 : 1] - at) / score || 1e-12;
	return Array.from({ length: 121 }, (_, i) => {
		const effect = ends[0] + ((ends[1] - ends[0]) * i) / 120;
		const z = (effect - at) / spread(effect);
		return { effect, fit: Math.exp((-z * z) / 2) };
	});
}

/** The hill over a row as points on paper. */
export const hillOn = (
	{ x }: { x: Scale },
	base: number,
	points: readonly { readonly effect: number; readonly fit: number }[]
): Point[] => points.map(({ effect, fit }) => [x(effect), base - (hillHeight - 8) * fit]);

/** A hill runs out a little beyond its interval. */
function reachOf({ interval: [low, high], at, hasHill }: ForestRow): number[] {
	const out = hasHill ? 0.35 : 0;
	return [low - out * (at - low), high + out * (high - at)];
}

/** The range of all rows and of what else has to be seen, with room at both ends. */
export function forestEnds(
	rows: readonly ForestRow[],
	also: readonly number[]
): readonly [number, number] {
	const all = [...rows.flatMap(reachOf), ...also];
	const [low, high] = [Math.min(...all), Math.max(...all)];
	const room = 0.06 * (high - low || 1);
	return [low - room, high + room];
}

/** Each variant against the control, and under it the plain test where CUPED decides. */
export function effectRows({ state, reading }: ReadShown): ForestRow[] {
	const { metric, settings } = state;
	return reading.comparisons.flatMap(({ name, decides, cuped, plain }): ForestRow[] => {
		const row = {
			...rowOf(metric, name, decides, decides.pValue < settings.alpha),
			hasHill: reading.comparisons.length === 1
		};
		if (!cuped) return [row];
		return [row, { ...rowOf(metric, `${name}, without CUPED`, plain, false), isOld: true }];
	});
}

function rowOf(
	metric: ReadState['metric'],
	name: string,
	seen: Estimate,
	rings: boolean
): ForestRow {
	const words = `${bareSigned(metric, seen.difference)} (${bareRange(metric, seen.interval)})`;
	return { name, words, at: seen.difference, interval: seen.interval, rings };
}

/** Segments, one row each; with several variants a row for each of them. */
export function segmentRows({ state, reading }: ReadShown): ForestRow[] {
	const several = reading.comparisons.length > 1;
	return (reading.segments?.rows ?? []).map(({ segment, arm, estimate }) => ({
		...rowOf(
			state.metric,
			several ? `${segment}, ${arm}` : segment,
			estimate,
			estimate.pValue < state.settings.alpha
		),
		words: bareSigned(state.metric, estimate.difference)
	}));
}

/** How far each arm is from its designed size, with an interval as wide as the alarm's p asks. */
export function splitRows({ state }: ReadShown, split: SplitCheck, score: number): ForestRow[] {
	const users = state.arms.reduce((sum, { n }) => sum + n, 0);
	const weights = state.arms.reduce((sum, { share }) => sum + share, 0);
	return state.arms.map(({ name, n, share }) => {
		const designed = (users * share) / weights;
		const off = n / designed - 1;
		const error = score * Math.sqrt((1 - share / weights) / designed);
		return {
			name,
			words: `${n.toLocaleString('en-GB')} of ${Math.round(designed).toLocaleString('en-GB')} designed`,
			at: off,
			interval: [off - error, off + error],
			rings: split.state === 'mismatch'
		};
	});
}

/** Where days and their effects stand on paper. */
export function dayScales(frame: Frame, { days }: NoveltyReading) {
	const [left, right, top, base] = [46, frame.width - 14, 34, frame.height - 46];
	const all = days.flatMap(({ estimate }) => [...estimate.interval]);
	const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
	const room = 0.05 * (high - low || 1);
	return {
		...{ left, right, top, base },
		x: linearScale([0, Math.max(1, days.length - 1)], [left + 14, right - 14]),
		y: linearScale([low - room, high + room], [base, top])
	};
}

/** The fitted effect on the first and on the last day: through the weighted means, with the slope. */
export function trendEnds({ days, slope }: NoveltyReading): readonly [number, number] {
	let [weights, sumX, sumY] = [0, 0, 0];
	for (const [at, { estimate }] of days.entries()) {
		const width = estimate.interval[1] - estimate.interval[0] || 1;
		const weight = 1 / (width * width);
		weights += weight;
		sumX += weight * at;
		sumY += weight * estimate.difference;
	}
	const level = sumY / weights - (slope * sumX) / weights;
	return [level, level + slope * (days.length - 1)];
}

/** Where the words of the zero line stay clear of the trend: at its far end, on the other side of zero. */
export function zeroLabel(ends: readonly [number, number]) {
	const atStart = Math.abs(ends[0]) > Math.abs(ends[1]);
	const far = atStart ? ends[0] : ends[1];
	return { atStart, dy: far > 0 ? 16 : -8 };
}

/** `2 Nov` from `20261102` or `2026-11-02`; other names stay as they are. */
export function dayWords(name: string): string {
	const found = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(name);
	if (!found) return name;
	const month = months[Number(found[2]) - 1];
	return month ? `${Number(found[3])} ${month}` : name;
}

const months = [
	...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
	...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
];
