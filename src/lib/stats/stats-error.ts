/** What was wrong with an input, for programs; the sentence in `message` is for people. */
export type StatsErrorCode =
	| 'too-few'
	| 'not-finite'
	| 'length-mismatch'
	| 'not-a-probability'
	| 'not-a-count'
	| 'not-positive'
	| 'out-of-range'
	| 'no-data'
	| 'unstable';

/** The one error that the statistics throw: an input for which the asked number does not exist. */
export class StatsError extends RangeError {
	override readonly name = 'StatsError';

	/**
	 * @param code what kind of input was wrong
	 * @param message a sentence that names the function, what it needs and what it got
	 */
	constructor(
		readonly code: StatsErrorCode,
		message: string
	) {
		super(message);
	}
}
