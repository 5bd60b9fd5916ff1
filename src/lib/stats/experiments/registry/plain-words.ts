/**
 * A number of rows in a sentence: 31,234.
 *
 * @param count whole; of a list the first
 */
export function plainCount(count: number | readonly number[] | undefined): string {
	return Number([count].flat()[0]).toLocaleString('en-GB');
}

/**
 * A share in a sentence, as a percentage without needless zeros: 5.5 %.
 *
 * @param share from 0 to 1
 */
export function plainShare(share = 0): string {
	return `${Number((100 * share).toPrecision(6))} %`;
}
