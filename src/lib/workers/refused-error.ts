/** A question that cannot be answered as it stands: its message is a sentence for the reader. */
export class RefusedError extends Error {
	override readonly name = 'RefusedError';
	readonly code = 'refused';
}

/** A RangeError of a pure room says what was wrong with the input; a lack of memory is something else. */
export function asRefused(thrown: unknown): unknown {
	if (!(thrown instanceof RangeError)) return thrown;
	const isMemory = /alloc|array (buffer )?length/i.test(thrown.message);
	return isMemory ? thrown : new RefusedError(thrown.message);
}
