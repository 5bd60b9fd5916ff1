/** `\u00e9` up to four digits, `\U0001f600` above: Python and R read both alike. */
export function unicodeEscape(codePoint: number): string {
	const digits = codePoint.toString(16);
	return codePoint > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
