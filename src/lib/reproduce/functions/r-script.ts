import { commentLine } from '../text/comment-line.ts';

/**
 * An R script around a body: a heading that says what it does and what it was tested with, and
 * `report(name, value)`, which prints a line with 17 digits.
 *
 * @param title what it works out
 * @param body code in base R that calls `report`
 */
export function rScript(title: string, body: string): string {
	const heading = `${commentLine(title)}\n# Tested with R 4.2, without packages.`;
	const report =
		'report <- function(name, value) cat(sprintf("%s %.17g\\n", name, value), sep = "")';
	return `${heading}\n${report}\n\n${body.trim()}\n`;
}
