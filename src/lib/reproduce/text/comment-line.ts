import { unicodeEscape } from './unicode-escape.ts';

/**
 * A comment for Python and R: one line whatever the text, in printable ASCII, so that nothing in it
 * can end the comment.
 */
export function commentLine(text: string): string {
	const oneLine = text.replace(/\s+/gu, ' ').trim();
	const ascii = oneLine.replace(/[^ -~]/gu, (sign) => unicodeEscape(sign.codePointAt(0) as number));
	return ascii ? `# ${ascii}` : '#';
}
