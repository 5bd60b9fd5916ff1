import { exactNumber } from '../text/exact-number.ts';
import { pythonArray } from '../text/python-array.ts';

/** A NumPy array of doubles, on one line where it fits. */
export function pythonValues(values: ArrayLike<number>): string {
	const line = `np.array([${Array.from(values, exactNumber).join(', ')}], dtype=float)`;
	return values.length > 0 && line.length <= 84 ? line : pythonArray(values);
}
