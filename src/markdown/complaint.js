/**
 * What is wrong in a file, and where.
 *
 * @typedef {{ line: number, sentence: string }} Problem
 */

/**
 * Stops the build with one line a problem, each naming the file and the line.
 *
 * @param {string} path
 * @param {readonly Problem[]} problems nothing happens if there are none
 * @throws {Error} if there is at least one problem
 */
export function complain(path, problems) {
	if (problems.length === 0) return;
	const lines = [...problems]
		.sort((one, other) => one.line - other.line)
		.map(({ line, sentence }) => `${path}:${line}: ${sentence}`);
	throw new Error(lines.join('\n'));
}

/**
 * @param {string} text
 * @param {number} offset index of a character in the text
 * @returns {number} the line that the character stands on, from 1
 */
export function lineAt(text, offset) {
	return text.slice(0, offset).split('\n').length;
}
