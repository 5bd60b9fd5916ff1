import { checkSample } from '../check-sample.ts';
import { checkSameLength } from '../check-same-length.ts';

/**
 * Prediction less truth, for each row.
 *
 * @throws StatsError if there are too few rows, lengths differ, or a number or difference is not finite
 */
export function residuals(
	caller: string,
	actual: ArrayLike<number>,
	predicted: ArrayLike<number>,
	minimum = 1
): Float64Array {
	checkSameLength(caller, 'rows', actual, predicted);
	checkSample(caller, 'actual', actual, minimum);
	checkSample(caller, 'predicted', predicted, minimum);
	const differences = new Float64Array(actual.length);
	for (let i = 0; i < differences.length; i++) {
		differences[i] = (predicted[i] as number) - (actual[i] as number);
	}
	checkSample(caller, 'predicted less actual', differences);
	return differences;
}
