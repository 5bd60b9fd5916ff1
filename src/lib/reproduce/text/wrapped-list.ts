const width = 96;

/**
 * Items with commas between, on indented lines of at most 96 characters (a longer item has a line of
 * its own), to stand inside brackets of Python or R.
 *
 * @param items code of each item
 * @param indent spaces before each line
 */
export function wrappedList(items: readonly string[], indent: string): string {
	const lines: string[] = [];
	let line = '';
	for (const [index, item] of items.entries()) {
		const piece = index < items.length - 1 ? `${item},` : item;
		if (line && indent.length + line.length + 1 + piece.length > width) {
			lines.push(indent + line);
			line = piece;
		} else {
			line = line ? `${line} ${piece}` : piece;
		}
	}
	if (line) lines.push(indent + line);
	return lines.join('\n');
}
