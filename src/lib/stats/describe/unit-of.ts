/**
 * The power of two that the largest value is at least and twice which it is below: a sample divided
 * by it keeps its digits, and its fourth powers neither overflow nor vanish. 1 if all values are 0.
 *
 * @param sample finite numbers
 */
export function unitOf(sample: ArrayLike<number>): number {
	let largest = 0;
	for (let i = 0; i < sample.length; i++) {
		const size = Math.abs(sample[i] as number);
		if (size > largest) largest = size;
	}
	// The logarithm of the largest doubles rounds up to 1024, whose power is infinite.
	return largest > 0 ? 2 ** Math.min(1023, Math.floor(Math.log2(largest))) : 1;
}
