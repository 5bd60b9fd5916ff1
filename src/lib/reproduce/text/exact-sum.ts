/**
 * The sum of a sample with the rounding errors carried along (Neumaier), so that it agrees with
 * NumPy's pairwise and R's extended sums to the last digits.
 *
 * @param values finite numbers
 * @see Neumaier (1974), "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen"
 */
export function exactSum(values: ArrayLike<number>): number {
	let sum = 0;
	let lost = 0;
	for (let i = 0; i < values.length; i += 1) {
		const value = values[i] as number;
		const next = sum + value;
		lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
		sum = next;
	}
	return sum + lost;
}
