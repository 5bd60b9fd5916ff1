import { exactNumber } from './exact-number.ts';
import { wrappedList } from './wrapped-list.ts';

/** A NumPy array of doubles, written out. */
export function pythonArray(values: ArrayLike<number>): string {
	if (values.length === 0) return 'np.array([], dtype=float)';
	return `np.array([\n${wrappedList(Array.from(values, exactNumber), '    ')}\n], dtype=float)`;
}
