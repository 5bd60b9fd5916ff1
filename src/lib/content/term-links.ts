/**
 * The ids of the terms that a text links to, each once, in the order of the text.
 *
 * @param text Markdown with links such as `[PSI](term:psi)`
 */
export function termLinks(text: string): string[] {
	return [...new Set([...text.matchAll(/\]\(term:([^)\s]+)\)/g)].map(([, id = '']) => id))];
}
