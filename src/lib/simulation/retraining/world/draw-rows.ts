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
 * @returns a generator that yields the share done after every day
 */
export function* drawRows(
	{ seed, days, rowsPerDay, separation }: LabWorld,
	course: Course
): Generator<number, WorldRows, void> {
	const all = historyDays + days;
	const rng = createRng(`retraining rows ${String(seed)}`);
	const rows: WorldRows = {
		rowsPerDay,
		x: new Float64Array(all * rowsPerDay),
		y: new Float64Array(all * rowsPerDay),
		labels: new Uint8Array(all * rowsPerDay)
	};
	const luck = { x: rng.fork('x'), y: rng.fork('y'), labels: rng.fork('labels') };
	const chances = new Float64Array(rowsPerDay);
	for (let at = 0; at < all; at++) {
		const [from, to] = [at * rowsPerDay, (at + 1) * rowsPerDay];
		fillNormal(luck.x, rows.x.subarray(from, to));
		fillNormal(luck.y, rows.y.subarray(from, to));
		fillUniform(luck.labels, chances);
		placeRows(rows, course, at, { chances, half: separation / 2 });
		yield (at + 1) / all;
	}
	return rows;
}

/** Gives the rows of a day their labels, and puts them where the classes lie. */
function placeRows(
	{ rowsPerDay, x, y, labels }: WorldRows,
	course: Course,
	at: number,
	{ chances, half }: { readonly chances: Float64Array; readonly half: number }
): void {
	const yesShare = course.yesShare[at] as number;
	const unit = course.unit[at] as number;
	const centreX = course.centreX[at] as number;
	const centreY = course.centreY[at] as number;
	const stepX = half * (course.directionX[at] as number);
	const stepY = half * (course.directionY[at] as number);
	for (let row = 0; row < rowsPerDay; row++) {
		const to = at * rowsPerDay + row;
		const isYes = (chances[row] as number) < yesShare;
		labels[to] = isYes ? 1 : 0;
		x[to] = unit * ((x[to] as number) + centreX + (isYes ? stepX : -stepX));
		y[to]! += centreY + (isYes ? stepY : -stepY);
	}
}
