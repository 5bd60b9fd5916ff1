import { ln } from '../../random/index.ts';
import { momentsPerDay } from './moments.ts';

/** Answers yes where `w[0] x + w[1] y > cut`. */
export interface Line {
	readonly w: readonly [number, number];
	readonly cut: number;
}

/**
 * Fisher’s linear discriminant of two features: the best line where both labels are normal with one
 * covariance. Learnt from sums, so that a window costs as much as its days.
 *
 * @param moments sums by day, as `addMoments` leaves them
 * @param from first day of the window
 * @param to the day after its last
 * @see Hastie, Tibshirani & Friedman (2009), The Elements of Statistical Learning, section 4.3
 */
export function learnLine(moments: Float64Array, from: number, to: number): Line {
	const sums = new Float64Array(momentsPerDay);
	for (let at = from * momentsPerDay; at < to * momentsPerDay; at++) {
		sums[at % momentsPerDay]! += moments[at] as number;
	}
	const no = classOf(sums, 0);
	const yes = classOf(sums, 6);
	const rows = no.rows + yes.rows;
	const xx = (no.xx + yes.xx) / rows;
	const xy = (no.xy + yes.xy) / rows;
	const yy = (no.yy + yes.yy) / rows;
	const gap = [yes.x - no.x, yes.y - no.y] as const;
	const determinant = xx * yy - xy * xy;
	const w = [
		(yy * gap[0] - xy * gap[1]) / determinant,
		(xx * gap[1] - xy * gap[0]) / determinant
	] as const;
	const middle = (w[0] * (yes.x + no.x) + w[1] * (yes.y + no.y)) / 2;
	return { w, cut: middle - ln(yes.rows / no.rows) };
}

/** Means, and sums of products about them. At least one row of each label, as any window here has. */
function classOf(sums: Float64Array, at: number) {
	const [rows = 1, sumX = 0, sumY = 0, xx = 0, xy = 0, yy = 0] = sums.subarray(at, at + 6);
	const x = sumX / rows;
	const y = sumY / rows;
	return { rows, x, y, xx: xx - rows * x * x, xy: xy - rows * x * y, yy: yy - rows * y * y };
}
