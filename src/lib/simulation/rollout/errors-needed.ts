/**
 * The fewest errors that break the rule "error rate above the threshold" in a window.
 *
 * @param requests in the window, whole
 * @param threshold as a share: 0.001 is 0.1 %; an error rate of just the threshold is still allowed
 */
export function errorsNeeded(requests: number, threshold: number): number {
	// The tiny addition keeps 1,000 × 0.001 from being 0.999….
	return Math.floor(requests * threshold + 1e-9) + 1;
}
