/** Mean and sample variance by `reduce` and `map`. */
export function naiveMoments(x: readonly number[]): number[] {
	const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
	const squares = x.map((value) => (value - mean) ** 2).reduce((sum, value) => sum + value, 0);
	return [mean, squares / (x.length - 1)];
}
