/**
 * How many words a text has; signs of Markdown and tags do not count.
 *
 * @param text prose, with or without Markdown
 */
export function wordCount(text: string): number {
	const prose = text
		.replace(/<!--[\s\S]*?-->|<[A-Za-z/][^>]*>/g, ' ')
		.replace(/\]\([^)]*\)|\{#[^}]*\}|[#*_|=]/g, ' ');
	return prose.match(/[\p{L}\p{N}][\p{L}\p{N}.,’'/-]*/gu)?.length ?? 0;
}
