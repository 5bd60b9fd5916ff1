import { shown } from './quoted.ts';

/**
 * A name for each column, none twice: the header's, "column 3" where it has none, "price (2)" for
 * the second of a name. Names are plain text in an array, so "__proto__" is a name like any other.
 *
 * @param header the first row, or undefined if the file has no names
 * @param width the number of columns
 */
export function columnNames(header: readonly string[] | undefined, width: number): string[] {
	const taken = new Set<string>();
	return Array.from({ length: width }, (_, index) => {
		const wanted = shown(header?.[index] ?? '') || `column ${index + 1}`;
		let name = wanted;
		for (let copy = 2; taken.has(name); copy++) name = `${wanted} (${copy})`;
		taken.add(name);
		return name;
	});
}
