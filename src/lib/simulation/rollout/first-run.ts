/**
 * How likely so many firing windows in a row have been seen by the end of each window.
 *
 * @param probability that one window fires, independently of the others
 * @param inARow how many in a row roll back, at least 1
 * @param windows how long the canary runs
 * @returns one probability for each window, rising
 */
export function firstRun(probability: number, inARow: number, windows: number): Float64Array {
	return firstRunOf(new Float64Array(windows).fill(probability), inARow);
}

/**
 * The same where windows differ.
 *
 * @param probabilities that each window fires, independently of the others
 * @param inARow how many in a row roll back, at least 1
 */
export function firstRunOf(probabilities: Float64Array, inARow: number): Float64Array {
	// chance[r]: still running, with just r firing windows behind us.
	let chance = new Float64Array(inARow);
	chance[0] = 1;
	let done = 0;
	return probabilities.map((probability) => {
		done += (chance[inARow - 1] ?? 0) * probability;
		const next = new Float64Array(inARow);
		for (let r = 0; r < inARow; r++) {
			next[0] = (next[0] ?? 0) + (chance[r] ?? 0) * (1 - probability);
			if (r > 0) next[r] = (chance[r - 1] ?? 0) * probability;
		}
		chance = next;
		return done;
	});
}
