import { judgedDifference, type JudgedDifferenceOptions } from './judged-difference.ts';

/**
 * The least flattery at which the judge alone reports an improvement, its 95 % interval above 0:
 * the edge of the territory where an improvement may be fake. Found by halving, to a thousandth.
 *
 * @param most flattery is looked for up to here
 * @returns undefined if even that does not convince
 */
export function convincingFlattery(
	options: Omit<JudgedDifferenceOptions, 'flattery'>,
	most: number
): number | undefined {
	const convinces = (flattery: number) =>
		judgedDifference({ ...options, flattery }).judge.interval[0] > 0;
	if (!convinces(most)) return undefined;
	if (convinces(0)) return 0;
	let [low, high] = [0, most];
	while (high - low > 0.001) {
		const middle = (low + high) / 2;
		if (convinces(middle)) high = middle;
		else low = middle;
	}
	return high;
}
