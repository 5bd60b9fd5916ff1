/**
 * The words of one section, from its heading to the next of the same or a higher level, in small
 * letters, with white space in single spaces and without signs of emphasis.
 *
 * @param text a lesson's whole file
 * @param id the section's anchor: `## Large n {#large-n}`
 * @returns undefined if there is no such section
 */
export function sectionText(text: string, id: string): string | undefined {
	const lines = text.split('\n');
	const start = lines.findIndex((line) => /^#{2,6} /.test(line) && line.endsWith(`{#${id}}`));
	if (start === -1) return undefined;
	const depth = lines[start]?.indexOf(' ') ?? 0;
	const rest = lines.slice(start + 1);
	const length = endOf(rest, depth);
	return plainWords([lines[start], ...rest.slice(0, length)].join('\n'));
}

/** Words as a reader meets them, in small letters: what terms are looked for in. */
export function plainWords(text: string): string {
	return text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&#123;/g, '{')
		.replace(/&#125;/g, '}')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[*`]|==/g, '')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replace(/’/g, "'")
		.toLowerCase();
}

function endOf(lines: readonly string[], depth: number): number {
	let isCode = false;
	const end = lines.findIndex((line) => {
		if (/^(`{3,}|~{3,})/.test(line)) isCode = !isCode;
		const marks = /^(#{1,6}) /.exec(line)?.[1];
		return !isCode && marks !== undefined && marks.length <= depth;
	});
	return end === -1 ? lines.length : end;
}

/**
 * The heading of one section, as it is printed.
 *
 * @returns undefined if there is no such section
 */
export function sectionTitle(text: string, id: string): string | undefined {
	const line = text.split('\n').find((other) => other.endsWith(`{#${id}}`));
	return line?.replace(/^#+\s+/, '').replace(/\s*\{#[^}]*\}$/, '');
}
