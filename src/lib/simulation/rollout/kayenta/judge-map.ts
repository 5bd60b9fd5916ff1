import { compareJudges, type JudgeReadings, type Judging } from './compare-judges.ts';
import { drawIntervals, intervalCount, type IntervalWorld } from './draw-intervals.ts';

export interface JudgeMap {
	/** Factors of the rows, from small to large. */
	readonly times: readonly number[];
	/** By row of `times`, then by the number of worse intervals from 0 to 10. */
	readonly rings: readonly (readonly JudgeReadings['rings'][])[];
}

/** The judges over every number of worse intervals and every factor, with the same luck throughout. */
export function judgeMap(
	world: IntervalWorld,
	judging: Judging,
	times: readonly number[]
): JudgeMap {
	const { control, canary: sound } = drawIntervals({ ...world, worse: 0 });
	const rings = times.map((by) => {
		const { canary: spoilt } = drawIntervals({ ...world, worse: intervalCount, times: by });
		return Array.from({ length: intervalCount + 1 }, (_, worse) => {
			const canary = sound.map((value, i) => (i < worse ? (spoilt[i] ?? value) : value));
			return compareJudges({ control, canary }, world, judging).rings;
		});
	});
	return { times, rings };
}
