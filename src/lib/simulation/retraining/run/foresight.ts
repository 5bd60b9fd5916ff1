import type { Ground } from '../learner/ground.ts';
import { entryOf } from '../world/history-days.ts';
import type { Line } from '../world/line.ts';
import { trueAccuracy } from '../world/true-accuracy.ts';

/**
 * The true share of wrong answers of every model on every day that it could serve. Row s, for the model
 * of the evening of day s - 1 (row 0: the first model), holds day d at `s * days + d`, from day s on; a
 * training that failed has a row of NaN.
 */
export type Foresight = Float64Array;

/**
 * Works out what every model will come to: 266,000 accuracies in two years.
 *
 * @returns a generator that yields the share done after every model
 */
export function* foresee({
	world,
	candidates,
	course
}: Ground): Generator<number, Foresight, void> {
	const { days } = world;
	const half = world.separation / 2;
	const wrong = new Float64Array((days + 1) * days).fill(NaN);
	const fill = (row: number, line: Line) => {
		for (let day = row; day < days; day++) {
			wrong[row * days + day] = 1 - trueAccuracy(course, half, line, entryOf(day));
		}
	};
	fill(0, candidates.first.line);
	for (const [day, candidate] of candidates.byDay.entries()) {
		if (candidate) fill(day + 1, candidate.line);
		yield (day + 1) / days;
	}
	return wrong;
}
