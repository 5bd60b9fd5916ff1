/** The value at a place of a list that is known to be that long. */
export function at(values: ArrayLike<number>, index: number): number {
	return values[index] ?? 0;
}
