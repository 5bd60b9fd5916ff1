/**
 * Text that may stand between double quotes in Python and R: printable ASCII as it is, a backslash
 * before quotes and backslashes, all else as an escape, so that neither a line break nor a sign that
 * reads from right to left can change what the code does.
 *
 * @param text any string, broken surrogates included
 * @param escape what stands for a code point outside printable ASCII
 */
export function escaped(text: string, escape: (codePoint: number) => string): string {
	return Array.from(text, (character) => {
		if (character === '"' || character === '\\') return `\\${character}`;
		if (character >= ' ' && character <= '~') return character;
		return escape(character.codePointAt(0) as number);
	}).join('');
}
