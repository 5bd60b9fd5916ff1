import { logScale, type Frame, type Scale } from '$lib/components/charts';
import type { FrontierSummary, MeanInterval } from '$lib/simulation/retraining';

const sizes = {
	wide: { left: 150, right: 16, row: 32 },
	narrow: { left: 8, right: 12, row: 42 }
};
const top = 34;
const below = 46;

export const fieldHeight = (rows: number, narrow: boolean): number =>
	top + rows * (narrow ? sizes.narrow : sizes.wide).row + below;

export type Field = {
	readonly x: Scale;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly base: number;
	readonly row: number;
	readonly ticks: readonly number[];
	/** Middle of the marks of row i; a phone writes its name above them. */
	readonly middle: (i: number) => number;
	/** Where the longest of some whiskers ends. */
	readonly endOf: (means: readonly MeanInterval[]) => number;
};

/** Money on a logarithmic axis, one row a policy. */
export function fieldOf(frame: Frame, summary: FrontierSummary): Field {
	const { left, right, row } = frame.narrow ? sizes.narrow : sizes.wide;
	const means = [summary.clairvoyant, ...summary.rows].map(({ money }) => Math.max(1, money.mean));
	const [low, high] = [Math.min(...means) / 1.5, Math.max(...means) * 1.35];
	const x = logScale([low, high], [left, frame.width - right]);
	return {
		x,
		...{ left, right: frame.width - right, row, top },
		base: top + summary.rows.length * 0.5 * row,
		ticks: ticksOf(low, high, frame.narrow),
		middle: (i) => top + (i + (frame.narrow ? 0.68 : 0.5)) * row,
		endOf: (means) => Math.max(...means.map((money) => x(Math.max(1, money.high))))
	};
}

/** Powers of ten with twice and five times each, where there is room for them. */
function ticksOf(low: number, high: number, narrow: boolean): number[] {
	const steps = high / low > (narrow ? 60 : 3000) ? [1] : [1, 2, 5];
	return [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
		.flatMap((power) => steps.map((step) => step * power))
		.filter((tick) => tick >= low && tick <= high);
}

/** A whisker that ends where the paper does. */
export function whisker({ x, left, right }: Field, { low, high }: MeanInterval, y: number): string {
	const at = (value: number) => Math.max(left, Math.min(right, value > 0 ? x(value) : left));
	return `M${at(low).toFixed(1)} ${y.toFixed(1)}H${at(high).toFixed(1)}`;
}
