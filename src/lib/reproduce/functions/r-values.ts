import { exactNumber } from '../text/exact-number.ts';
import { rVector } from '../text/r-vector.ts';

/** A vector of doubles, on one line where it fits. */
export function rValues(values: ArrayLike<number>): string {
	const line = `c(${Array.from(values, exactNumber).join(', ')})`;
	return values.length > 0 && line.length <= 84 ? line : rVector(values);
}
