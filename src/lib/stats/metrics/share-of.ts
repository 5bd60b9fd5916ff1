/** A part over its whole, and 0 where the whole is empty: scikit-learn's `zero_division=0`. */
export function shareOf(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}
