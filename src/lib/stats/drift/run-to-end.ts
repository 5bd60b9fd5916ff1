/**
 * Runs a function that reports its progress to its end, for callers that need no progress.
 *
 * @param steps a generator that yields the share done, from 0 to 1, and returns its result
 */
export function runToEnd<Result>(steps: Generator<number, Result>): Result {
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}
