import type { WorldRows } from '../world/draw-rows.ts';
import type { Line } from '../world/line.ts';
import { addRows, sumNames } from './logistic-sums.ts';
import type { DaySpan, RowUse } from './types.ts';

/** What to learn from. */
export interface FitRequest {
	readonly rows: WorldRows;
	readonly use: RowUse;
	readonly span: DaySpan;
	/** How much a row counts that is so many days older than the newest; 1 if not given. */
	readonly weightOfAge?: ((age: number) => number) | undefined;
	/** Labels instead of the true ones, by row. */
	readonly labels?: Uint8Array;
}

/** Of the penalty half of this times w0² + w1²: what scikit-learn takes by default. */
const ridge = 1;
const mostRounds = 100;
/** No step goes further: where every chance is 0 or 1 the curvature says nothing. */
const longestStep = 5;
/** Keeps the intercept's step finite where every chance is 0 or 1; the fit itself does not see it. */
const leastCurvature = 1e-6;
/** A step this small, relative to the line, leaves an error of about its square. */
const smallStep = 1e-4;

/**
 * Logistic regression by Newton's method from a start that is near: the rows that teach, in a window of
 * days. A step after which the gradient is longer is halved.
 *
 * @param start where to begin, such as the model of the day before; not changed
 * @returns a new line whose numbers are right to about 1e-8
 * @see Hastie, Tibshirani & Friedman (2009), The Elements of Statistical Learning, section 4.4.1
 */
export function fitLogistic(request: FitRequest, start: Line): Line {
	let line: Line = Float64Array.from(start);
	let sums = sumsAt(request, line);
	for (let round = 0; round < mostRounds; round++) {
		const step = newtonStep(sums);
		const isLast = largest(step) < smallStep * (1 + largest(line));
		let next = moved(line, step, 1);
		if (isLast) return next;
		let after = sumsAt(request, next);
		for (let share = 0.5; !(lengthOf(after) <= lengthOf(sums)) && share > 1e-6; share /= 2) {
			next = moved(line, step, share);
			after = sumsAt(request, next);
		}
		[line, sums] = [next, after];
	}
	return line;
}

function sumsAt({ rows, use, span, weightOfAge, labels }: FitRequest, line: Line): Float64Array {
	const sums = new Float64Array(sumNames.length);
	for (let day = span.from; day < span.to; day++) {
		const first = day * rows.rowsPerDay;
		addRows(sums, rows, line, {
			from: first + use.held,
			to: first + use.labelled,
			weight: weightOfAge ? weightOfAge(span.to - 1 - day) : 1,
			labels: labels ?? rows.labels
		});
	}
	sums[0]! += ridge * (line[0] as number);
	sums[1]! += ridge * (line[1] as number);
	sums[3]! += ridge;
	sums[6]! += ridge;
	sums[8]! += leastCurvature;
	return sums;
}

/** Newton's step, or as much of it as may be gone at once. */
function newtonStep(sums: Float64Array): Float64Array {
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

function moved(line: Line, step: Float64Array, share: number): Line {
	return line.map((value, k) => value - share * (step[k] as number));
}

function largest(values: Float64Array): number {
	return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Square of the gradient's length. */
function lengthOf([x = 0, y = 0, one = 0]: Float64Array): number {
	return x * x + y * y + one * one;
}
