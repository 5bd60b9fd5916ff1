/** A stretch of a line: plain words, code, or an address. */
export type WordPart = { kind: 'words' | 'code' | 'link'; text: string };

/** Takes a line apart at backticks and addresses. A full stop after an address is not part of it. */
export function wordParts(line: string): WordPart[] {
	return line
		.split(/(`[^`]+`|https?:\/\/[^\s;,)]*[^\s;,.)])/)
		.filter((text) => text !== '')
		.map((text) => {
			if (/^`.+`$/.test(text)) return { kind: 'code', text: text.slice(1, -1) };
			return { kind: /^https?:\/\//.test(text) ? 'link' : 'words', text };
		});
}
