const longest = 40;

/**
 * A cell or a name as it may stand inside a sentence: on one line, at most 40 characters, in
 * quotation marks.
 */
export function quoted(text: string): string {
	return `“${shown(text)}”`;
}

/** The same without quotation marks. */
export function shown(text: string): string {
	const line = text
		.slice(0, 4 * longest)
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
		.trim();
	const characters = [...line];
	return characters.length <= longest ? line : characters.slice(0, longest - 1).join('') + '…';
}
