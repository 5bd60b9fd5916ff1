import { checkSample } from '../check-sample.ts';
import { StatsError } from '../stats-error.ts';

/**
 * Makes sure that the times of looks rise, above 0 and at most 1, the planned end.
 *
 * @throws StatsError `too-few`, `not-finite` or `out-of-range`
 */
export function checkInformation(caller: string, information: ArrayLike<number>): void {
	checkSample(caller, 'information', information);
	let before = 0;
	for (let k = 0; k < information.length; k++) {
		const time = information[k] as number;
		if (!(time > before && time <= 1)) {
			throw new StatsError(
				'out-of-range',
				`${caller} requires information that rises from above 0 to at most 1, got ${time} after ${before}`
			);
		}
		before = time;
	}
}
