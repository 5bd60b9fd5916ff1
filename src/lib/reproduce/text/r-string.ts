import { escaped } from './escaped.ts';
import { unicodeEscape } from './unicode-escape.ts';

const replacement = 0xfffd;

/**
 * An R string literal, in double quotes and ASCII only. R has no NUL and no half of a surrogate pair
 * in a string: U+FFFD stands for both.
 */
export function rString(text: string): string {
	return `"${escaped(text, (point) => unicodeEscape(isInR(point) ? point : replacement))}"`;
}

function isInR(codePoint: number): boolean {
	return codePoint !== 0 && (codePoint < 0xd800 || codePoint > 0xdfff);
}
