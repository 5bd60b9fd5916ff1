/** What was wrong with a file or a choice of columns, for programs. */
export type TableErrorCode =
	| 'empty'
	| 'binary'
	| 'unreadable'
	| 'too-large'
	| 'too-wide'
	| 'long-row'
	| 'open-quote'
	| 'json-shape'
	| 'damaged'
	| 'encrypted'
	| 'compression'
	| 'encoding'
	| 'no-rows'
	| 'no-values'
	| 'no-column'
	| 'wrong-kind'
	| 'overlap'
	| 'empty-side'
	| 'short-side';

/** A table that cannot be read or parted as asked; `message` is a sentence for the reader. */
export class TableError extends RangeError {
	override readonly name = 'TableError';

	/**
	 * @param code what kind of thing was wrong
	 * @param message a sentence: what, where, and what would be right
	 */
	constructor(
		readonly code: TableErrorCode,
		message: string
	) {
		super(message);
	}
}

/** Whether an error is a TableError, also one of a script that brings its own copy of the class. */
export function isTableError(error: unknown): error is TableError {
	return error instanceof Error && error.name === 'TableError';
}
