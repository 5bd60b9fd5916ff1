import { exactNumber } from './text/exact-number.ts';

/**
 * One sample as a CSV file: the header `value`, then a number a line, each with up to 17 significant
 * digits, so that it reads back as the same double.
 *
 * @param values finite numbers, in the order of their rows
 */
export function sampleCsv(values: ArrayLike<number>): string {
	return ['value', ...Array.from(values, exactNumber), ''].join('\n');
}
