/** A list as numbers with names: `name_1`, `name_2` and so on, as the snippets print them. */
export function namedValues(name: string, values: ArrayLike<number>): Record<string, number> {
	return Object.fromEntries(Array.from(values, (value, i) => [`${name}_${i + 1}`, value]));
}
