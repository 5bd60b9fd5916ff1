/** A run of words, under the marker pen or not. */
export type MarkedRun = { text: string; marked: boolean };

/**
 * Splits a text at `==`, the sign for the marker pen's stroke: `Say ==this==.`
 *
 * @param text any text
 * @returns runs in order, none of them empty
 */
export function markedText(text: string): MarkedRun[] {
	return text
		.split('==')
		.map((run, index) => ({ text: run, marked: index % 2 === 1 }))
		.filter((run) => run.text !== '');
}
