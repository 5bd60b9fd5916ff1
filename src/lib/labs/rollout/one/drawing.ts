import { linearScale, linePath, type Frame, type Point, type Scale } from '$lib/components/charts';
import type { ReleasePicture, WindowSeries } from '$lib/simulation/rollout';
import type { OneState } from './state.ts';

export type Strip = {
	readonly top: number;
	readonly base: number;
	readonly y: Scale;
};

/** Three strips on one time axis. */
export type Strips = {
	readonly x: Scale;
	readonly left: number;
	readonly right: number;
	readonly answers: Strip;
	readonly errors: Strip;
	readonly third: Strip;
	/** Foot of the last strip, where time is written. */
	readonly foot: number;
};

/** What the third strip shows. */
export type Third = 'latency' | 'conversion';

/** Conversion where something is about it. */
export const thirdOf = ({ guards, defect }: OneState): Third =>
	guards.some(({ kind }) => kind === 'business') ||
	['quality', 'skewed-feature'].includes(defect?.kind ?? '')
		? 'conversion'
		: 'latency';

/** Values that must stand inside the strips: the lines of guards. */
export type Lines = { readonly errorRate: number; readonly latencyMs: number };

const sizes = {
	wide: { left: 50, right: 14, answers: 112, errors: 190, third: 118, between: 42 },
	narrow: { left: 42, right: 10, answers: 84, errors: 140, third: 88, between: 38 }
};
/** Above the strips: the playhead's handle, then the first name. */
const top = 58;

/** Height of the whole picture, flags included. */
export function stripsHeight(narrow: boolean): number {
	const { answers, errors, third, between } = narrow ? sizes.narrow : sizes.wide;
	return top + answers + errors + third + 2 * between + 56;
}

/** Where everything stands. */
export function stripsOf(
	frame: Frame,
	picture: ReleasePicture,
	third: Third,
	lines: Lines
): Strips {
	const size = frame.narrow ? sizes.narrow : sizes.wide;
	const [left, right] = [size.left, frame.width - size.right];
	const strip = (from: number, height: number, most: number, least = 0): Strip => ({
		top: from,
		base: from + height,
		y: linearScale([least, most], [from + height, from])
	});
	const answers = strip(top, size.answers, 1);
	const errors = strip(
		answers.base + size.between,
		size.errors,
		errorRoof(picture, lines.errorRate)
	);
	const below = errors.base + size.between;
	const ends =
		third === 'latency' ? [0, slowRoof(picture, lines.latencyMs)] : conversionEnds(picture);
	const last = strip(below, size.third, ends[1] ?? 1, ends[0]);
	return {
		x: linearScale([0, picture.minutes], [left, right]),
		...{ left, right, answers, errors, third: last, foot: last.base }
	};
}

/** The value below which this share of the known ones lies. */
function quantile(values: readonly number[], share: number): number {
	const known = values.filter(Number.isFinite).sort((a, b) => a - b);
	return known[Math.min(known.length - 1, Math.floor(share * known.length))] ?? 0;
}

export const rateOf = ({ requests, errors }: WindowSeries, w: number) =>
	(errors[w] ?? 0) / (requests[w] ?? 0);

/** High enough for every rate and most intervals; a whisker of five requests may leave the paper. */
function errorRoof({ fresh, control }: ReleasePicture, line: number): number {
	const rates = [...fresh.requests.keys()].flatMap((w) => [rateOf(fresh, w), rateOf(control, w)]);
	const highs = [...fresh.high, ...control.high];
	const roof = Math.max(
		1.1 * quantile(rates, 0.99),
		1.02 * quantile(highs, 0.9),
		Math.min(2 * line, 1)
	);
	return Math.min(1, roof || 0.01);
}

function slowRoof({ fresh, control }: ReleasePicture, line: number): number {
	const all = [...fresh.slow, ...control.slow];
	return Math.max(1.35 * quantile(all, 0.97), 1.15 * line) || 1;
}

/** Conversions lie close together, so their strip does not begin at zero. */
function conversionEnds({ fresh, control }: ReleasePicture): [number, number] {
	const late = (list: Float64Array) => [...list].slice(Math.floor(list.length / 8));
	const all = [...late(fresh.conversion), ...late(control.conversion)];
	const [low, high] = [quantile(all, 0.02), quantile(all, 0.98)];
	const room = Math.max(0.25 * (high - low), 0.05 * high);
	return [Math.max(0, low - room), high + room || 1];
}

const middle = (picture: ReleasePicture, w: number) =>
	Math.min(picture.minutes, (w + 0.5) * picture.windowMinutes);

const inside = ({ y, top: from, base }: Strip, value: number) =>
	Math.max(from, Math.min(base, y(value)));

/** The new model's share as an area, from the foot of the strip. */
export function shareArea(
	{ x, answers }: Strips,
	picture: ReleasePicture,
	of: 'fresh' | 'mirrored'
) {
	let path = '';
	picture.splits.forEach((split, i) => {
		const value = split[of];
		if (value <= 0) return;
		const to = picture.splits[i + 1]?.minute ?? picture.minutes;
		path += `M${x(split.minute).toFixed(1)} ${answers.base}V${answers.y(value).toFixed(1)}H${x(to).toFixed(1)}V${answers.base}Z`;
	});
	return path;
}

/** A baseline of its own age stands on the new model's share. */
export function baselineArea({ x, answers }: Strips, picture: ReleasePicture): string {
	let path = '';
	picture.splits.forEach(({ minute, fresh, baseline }, i) => {
		if (baseline <= 0) return;
		const to = picture.splits[i + 1]?.minute ?? picture.minutes;
		path += `M${x(minute).toFixed(1)} ${answers.y(fresh).toFixed(1)}V${answers.y(fresh + baseline).toFixed(1)}H${x(to).toFixed(1)}V${answers.y(fresh).toFixed(1)}Z`;
	});
	return path;
}

/** Runs of windows in which somebody answered. */
function answered(series: WindowSeries): number[][] {
	const runs: number[][] = [];
	series.requests.forEach((n, w) => {
		if (n <= 0) return;
		const last = runs.at(-1);
		if (last?.at(-1) === w - 1) last.push(w);
		else runs.push([w]);
	});
	return runs;
}

/** The old model's intervals as a band. */
export function controlBand({ x, errors }: Strips, picture: ReleasePicture): string {
	const { control } = picture;
	const edge =
		(list: Float64Array) =>
		(w: number): Point => [x(middle(picture, w)), inside(errors, list[w] ?? 0)];
	return answered(control)
		.map(
			(run) =>
				`${linePath([...run.map(edge(control.high)), ...run.reverse().map(edge(control.low))])}Z`
		)
		.join('');
}

/** Any series of windows as a line that stops where nobody answered. */
export function seriesLine(
	{ x }: Strips,
	strip: Strip,
	picture: ReleasePicture,
	valueAt: (window: number) => number
): string {
	let path = '';
	let drawn = false;
	for (let w = 0; w * picture.windowMinutes < picture.minutes; w++) {
		const value = valueAt(w);
		if (Number.isFinite(value)) {
			path += `${drawn ? 'L' : 'M'}${x(middle(picture, w)).toFixed(1)} ${inside(strip, value).toFixed(1)}`;
		}
		drawn = Number.isFinite(value);
	}
	return path;
}

/** A whisker for each window of the new model. */
export function whiskers({ x, errors }: Strips, picture: ReleasePicture): string {
	const { fresh } = picture;
	let path = '';
	fresh.requests.forEach((n, w) => {
		if (n <= 0) return;
		const at = x(middle(picture, w)).toFixed(1);
		path += `M${at} ${inside(errors, fresh.low[w] ?? 0).toFixed(1)}V${inside(errors, fresh.high[w] ?? 0).toFixed(1)}`;
	});
	return path;
}

/** A dot for each window of the new model, in one path. */
export function dots({ x, errors }: Strips, picture: ReleasePicture, radius: number): string {
	const { fresh } = picture;
	let path = '';
	fresh.requests.forEach((n, w) => {
		if (n <= 0) return;
		const at = x(middle(picture, w)) - radius;
		path += `M${at.toFixed(1)} ${inside(errors, rateOf(fresh, w)).toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
	});
	return path;
}

const flagWidth = 19;

/** Where numbered flags stand: under their minute, and moved apart where they would overlap. */
export function flagPlaces(places: readonly number[], right: number): number[] {
	const moved: number[] = [];
	places.forEach((place, i) =>
		moved.push(Math.max(place, (moved[i - 1] ?? -Infinity) + flagWidth))
	);
	for (let i = moved.length - 1, limit = right; i >= 0; i--) {
		moved[i] = Math.min(moved[i] ?? 0, limit);
		limit = (moved[i] ?? 0) - flagWidth;
	}
	return moved;
}
