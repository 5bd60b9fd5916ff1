import { createRng, fillNormal, fillUniform } from '../../../random/index.ts';
import { historyDays } from './history-days.ts';
import type { Course, LabWorld } from './types.ts';

/** Every row of a world. Row r of the day at entry a of the course lies at `a * rowsPerDay + r`. */
export interface WorldRows {
	readonly rowsPerDay: number;
	readonly x: Float64Array;
	readonly y: Float64Array;
	/** 1 where the right answer is yes. */
	readonly labels: Uint8Array;
}

/**
 * Draws the rows of a world. Rows of a day are alike, so that its first ones may stand for a sample.
 *
 * @param course where the classes lie
 */
export function drawRows(
	{ seed, days, rowsPerDay, separation }: LabWorld,
	course: Course
): WorldRows {
	const all = historyDays + days;
	const rng = createRng(`retraining rows ${String(seed)}`);
	const x = new Float64Array(all * rowsPerDay);
	const y = new Float64Array(all * rowsPerDay);
	const labels = new Uint8Array(all * rowsPerDay);
	const chances = new Float64Array(rowsPerDay);
	fillNormal(rng.fork('x'), x);
	fillNormal(rng.fork('y'), y);
	const half = separation / 2;
	const luck = rng.fork('labels');
	for (let at = 0; at < all; at++) {
		fillUniform(luck, chances);
		const yesShare = course.yesShare[at] as number;
		const centre = [course.centreX[at] as number, course.centreY[at] as number] as const;
		const unit = course.unit[at] as number;
		const stepX = half * (course.directionX[at] as number);
		const stepY = half * (course.directionY[at] as number);
		for (let row = 0; row < rowsPerDay; row++) {
			const to = at * rowsPerDay + row;
			const isYes = (chances[row] as number) < yesShare;
			labels[to] = isYes ? 1 : 0;
			x[to] = unit * ((x[to] as number) + centre[0] + (isYes ? stepX : -stepX));
			y[to]! += centre[1] + (isYes ? stepY : -stepY);
		}
	}
	return { rowsPerDay, x, y, labels };
}
