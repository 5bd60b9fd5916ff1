import type { Line } from '../world/line.ts';

/** Of the penalty half of this times w0² + w1²: what scikit-learn takes by default. */
const ridge = 1;
/** Keeps the intercept's step finite where every chance is 0 or 1; the fit itself does not see it. */
const leastCurvature = 1e-6;
/** No step goes further: where every chance is 0 or 1 the curvature says nothing. */
const longestStep = 5;

/** The nine sums of the rows with those of the penalty: see `sumNames`. */
export function penalised(sums: Float64Array, line: Line): Float64Array {
	const all = Float64Array.from(sums);
	all[0]! += ridge * (line[0] as number);
	all[1]! += ridge * (line[1] as number);
	all[3]! += ridge;
	all[6]! += ridge;
	all[8]! += leastCurvature;
	return all;
}

/** Newton's step, or as much of it as may be gone at once; to be taken away from the line. */
export function newtonStep(sums: Float64Array): Float64Array {
	const step = solved(sums);
	const share = Math.min(1, longestStep / largest(step));
	return share < 1 ? step.map((value) => value * share) : step;
}

/** Solves three equations by Cramer's rule. */
function solved(sums: Float64Array): Float64Array {
	const [gx = 0, gy = 0, g1 = 0, xx = 0, xy = 0, x1 = 0, yy = 0, y1 = 0, one = 0] = sums;
	const a = yy * one - y1 * y1;
	const b = x1 * y1 - xy * one;
	const c = xy * y1 - x1 * yy;
	const d = xx * one - x1 * x1;
	const e = xy * x1 - xx * y1;
	const f = xx * yy - xy * xy;
	const determinant = xx * a + xy * b + x1 * c;
	return Float64Array.of(
		(a * gx + b * gy + c * g1) / determinant,
		(b * gx + d * gy + e * g1) / determinant,
		(c * gx + e * gy + f * g1) / determinant
	);
}

/** The line after a share of a step. */
export function moved(line: Line, step: Float64Array, share = 1): Line {
	return line.map((value, k) => value - share * (step[k] as number));
}

export function largest(values: Float64Array): number {
	return Math.max(...values.map(Math.abs));
}

/** Square of the gradient's length. */
export function slopeOf(sums: Float64Array): number {
	const [x = 0, y = 0, one = 0] = sums;
	return x * x + y * y + one * one;
}
