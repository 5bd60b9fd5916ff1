/**
 * Sum of squares about the mean, in one pass about a number near the mean: what the nearness
 * lacks is subtracted at the end (Chan, Golub & LeVeque's corrected two-pass algorithm).
 *
 * @param sample finite numbers
 * @param centre the mean, or nearly
 * @see Chan, Golub & LeVeque (1983), "Algorithms for computing the sample variance"
 */
export function sumOfSquares(sample: ArrayLike<number>, centre: number): number {
	let [a, b, squaresA, squaresB] = [0, 0, 0, 0];
	const whole = sample.length - (sample.length % 2);
	for (let i = 0; i < whole; i += 2) {
		const first = (sample[i] as number) - centre;
		const second = (sample[i + 1] as number) - centre;
		a += first;
		b += second;
		squaresA += first * first;
		squaresB += second * second;
	}
	if (whole < sample.length) {
		const last = (sample[whole] as number) - centre;
		a += last;
		squaresA += last * last;
	}
	return squaresA + squaresB - ((a + b) * (a + b)) / sample.length;
}
