/**
 * A number as Python, R and CSV readers take it: the shortest text, at most 17 significant digits,
 * that reads back as the same double.
 *
 * @param value a finite number
 * @throws RangeError for NaN and infinite values, which the three write in three ways
 */
export function exactNumber(value: number): string {
	if (!Number.isFinite(value)) {
		throw new RangeError(`exactNumber requires a finite number, got ${value}`);
	}
	return String(value);
}
