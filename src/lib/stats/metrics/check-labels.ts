import { checkSample } from '../check-sample.ts';
import { checkSameLength } from '../check-same-length.ts';
import { StatsError } from '../stats-error.ts';

/**
 * Makes sure that a list holds labels: 1 for the class that is looked for, 0 for the rest.
 *
 * @throws StatsError `no-data`, `too-few`, `not-finite` or `out-of-range`
 */
export function checkLabels(caller: string, name: string, labels: ArrayLike<number>): void {
	checkSample(caller, name, labels);
	for (let i = 0; i < labels.length; i++) {
		if (labels[i] === 0 || labels[i] === 1) continue;
		throw new StatsError(
			'out-of-range',
			`${caller} requires labels of 0 or 1 in ${name}, got ${labels[i]} at position ${i}`
		);
	}
}

/**
 * Makes sure that there is one actual label for each entry of another list.
 *
 * @throws StatsError `no-data`, `too-few`, `length-mismatch`, `not-finite` or `out-of-range`
 */
export function checkActual(
	caller: string,
	actual: ArrayLike<number>,
	other: ArrayLike<unknown>
): void {
	checkSameLength(caller, 'rows', actual, other);
	checkLabels(caller, 'actual', actual);
}
