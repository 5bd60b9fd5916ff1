import { logisticChance } from '../numbers/logistic-chance.ts';
import type { Line } from '../world/line.ts';
import type { WorldRows } from '../world/draw-rows.ts';

/** Gradient of the log-loss by x, y and the intercept, then its second derivatives. */
export const sumNames = ['x', 'y', 'one', 'xx', 'xy', 'x1', 'yy', 'y1', '11'] as const;

/** Some rows of one day, and how much each counts. */
export interface RowStretch {
	readonly from: number;
	readonly to: number;
	readonly weight: number;
	/** Labels to learn from, if not the true ones. */
	readonly labels: Uint8Array;
}

/** Adds what some rows contribute to the nine sums. */
export function addRows(
	sums: Float64Array,
	rows: WorldRows,
	line: Line,
	stretch: RowStretch
): void {
	const { x: xs, y: ys } = rows;
	const { from, to, weight, labels } = stretch;
	const [w0, w1, w2] = [line[0] as number, line[1] as number, line[2] as number];
	let [gx, gy, g1] = [0, 0, 0];
	let [xx, xy, x1, yy, y1, one] = [0, 0, 0, 0, 0, 0];
	for (let row = from; row < to; row++) {
		const x = xs[row] as number;
		const y = ys[row] as number;
		const p = logisticChance(x * w0 + y * w1 + w2);
		const off = p - (labels[row] as number);
		const s = p * (1 - p);
		const sx = s * x;
		const sy = s * y;
		gx += off * x;
		gy += off * y;
		g1 += off;
		xx += sx * x;
		xy += sx * y;
		x1 += sx;
		yy += sy * y;
		y1 += sy;
		one += s;
	}
	sums[0]! += weight * gx;
	sums[1]! += weight * gy;
	sums[2]! += weight * g1;
	sums[3]! += weight * xx;
	sums[4]! += weight * xy;
	sums[5]! += weight * x1;
	sums[6]! += weight * yy;
	sums[7]! += weight * y1;
	sums[8]! += weight * one;
}
