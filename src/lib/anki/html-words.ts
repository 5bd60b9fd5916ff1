import { decodeEntities } from './html-entities.ts';
import { htmlTokens } from './html-tokens.ts';

/** The words of a field without its HTML, as Anki sorts and compares notes by them. */
export function htmlWords(html: string): string {
	let words = '';
	for (const token of htmlTokens(html)) if ('text' in token) words += token.text;
	return decodeEntities(words).trim();
}
