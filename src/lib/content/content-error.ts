/** Something in `content/` cannot be published; the message starts with the file's name. */
export class ContentError extends Error {
	/**
	 * @param path the file, as found
	 * @param sentence what is wrong and what would be right
	 */
	constructor(
		readonly path: string,
		readonly sentence: string
	) {
		super(`${path}: ${sentence}`);
		this.name = 'ContentError';
	}
}
