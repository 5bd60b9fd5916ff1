/**
 * Runs a long calculation as one of several parts of a longer one.
 *
 * @param index which part it is, from 0
 * @param parts how many there are, alike in length
 * @returns a generator that yields the share done of the whole, and returns what the part does
 */
export function* partOf<Value>(
	steps: Generator<number, Value, void>,
	index: number,
	parts: number
): Generator<number, Value, void> {
	let step = steps.next();
	while (!step.done) {
		yield (index + step.value) / parts;
		step = steps.next();
	}
	return step.value;
}
