/**
 * Blanks everything but line breaks, so that what remains keeps its lines and columns.
 *
 * @param {string} text
 */
export function blank(text) {
	return text.replace(/[^\n]/g, ' ');
}

/**
 * @param {string} text a whole file
 * @returns {string} the file with its front matter blanked out
 */
export function withoutFrontMatter(text) {
	return text.replace(/^---\n[\s\S]*?\n---(?=\n|$)/, blank);
}

/**
 * @param {string} text
 * @returns {string} the text with code blocks, code spans and comments blanked out
 */
export function withoutCode(text) {
	return text
		.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[ \t]*$/gm, blank)
		.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, blank)
		.replace(/<!--[\s\S]*?-->/g, blank);
}
