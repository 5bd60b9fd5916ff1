import { escaped } from './escaped.ts';
import { unicodeEscape } from './unicode-escape.ts';

/** A Python string literal, in double quotes and ASCII only, that reads back as the given text. */
export function pythonString(text: string): string {
	return `"${escaped(text, unicodeEscape)}"`;
}
