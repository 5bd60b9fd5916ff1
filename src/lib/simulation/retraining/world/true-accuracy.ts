import { ln } from '../../../random/index.ts';
import { normalShare } from '../numbers/normal-share.ts';
import type { Line } from './line.ts';
import type { Course } from './types.ts';

/**
 * The accuracy that a rule has on a day in the long run, in closed form: its score is normal in each
 * class, with variance 1.
 *
 * @param line of unit length: see `unitLine`
 * @param at entry of the course
 * @param half half of the world's separation
 * @returns a share, right to 1e-14
 */
export function trueAccuracy(course: Course, half: number, line: Line, at: number): number {
	const unit = course.unit[at] as number;
	const y0 = line[1] as number;
	const x0 = (line[0] as number) * unit;
	// A wrong unit is to a line what another weight is.
	const scale = unit === 1 ? 1 : 1 / Math.sqrt(x0 * x0 + y0 * y0);
	const x = x0 * scale;
	const y = y0 * scale;
	const lift = (line[2] as number) * scale;
	const centre = x * (course.centreX[at] as number) + y * (course.centreY[at] as number) + lift;
	const away =
		half * (x * (course.directionX[at] as number) + y * (course.directionY[at] as number));
	const yes = course.yesShare[at] as number;
	return yes * normalShare(centre + away) + (1 - yes) * normalShare(away - centre);
}

/**
 * The accuracy of the best rule there is on a day: Bayes' rule, which for two normals of one
 * covariance is a line.
 *
 * @param at entry of the course
 * @param half half of the world's separation, above 0
 * @see Hastie, Tibshirani & Friedman (2009), The Elements of Statistical Learning, section 4.3
 */
export function bestAccuracy({ yesShare }: Course, half: number, at: number): number {
	const yes = yesShare[at] as number;
	const lean = ln(yes / (1 - yes)) / (2 * half);
	return yes * normalShare(half + lean) + (1 - yes) * normalShare(half - lean);
}
