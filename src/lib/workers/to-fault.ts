/** Why a job failed: plain data, so that it crosses from a Worker unchanged. */
export type Fault = {
	/** For the program: the code of a StatsError or TableError, or one of this room's own. */
	code: string;
	/** For the reader: what was wrong, where, and what would be right. */
	sentence: string;
	/** For the developer: the error as the engine told it. */
	detail: string;
};

/** Turns whatever was thrown into a fault; an error with a code of ours keeps code and sentence. */
export function toFault(thrown: unknown): Fault {
	const error = thrown instanceof Error ? thrown : new Error(String(thrown));
	const detail = error.stack ?? error.message;
	if ('code' in error && typeof error.code === 'string') {
		return { code: error.code, sentence: error.message, detail };
	}
	if (error instanceof RangeError && /alloc|array (buffer )?length/i.test(error.message)) {
		const sentence = 'This device does not have enough memory for that: take fewer rows.';
		return { code: 'out-of-memory', sentence, detail };
	}
	const sentence = 'The calculation stopped because of a mistake in this page, not in your input.';
	return { code: 'unexpected', sentence, detail };
}
