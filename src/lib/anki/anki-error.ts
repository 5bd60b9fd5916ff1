/** Why a file is not taken, as a sentence for its reader. The code tells which of the reasons it was. */
export class AnkiError extends Error {
	constructor(
		readonly code: string,
		message: string
	) {
		super(message);
	}
}
