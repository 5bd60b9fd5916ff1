/**
 * A file with the line in which something stands first, for complaints.
 *
 * @param path the file's name
 * @param text the whole file
 * @param words what to look for; the file alone is named where it does not stand there
 */
export function placeIn(path: string, text: string, words: string): string {
	const at = text.indexOf(words);
	return at === -1 ? path : `${path}:${text.slice(0, at).split('\n').length}`;
}
