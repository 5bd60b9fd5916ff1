import { exactNumber } from './exact-number.ts';
import { wrappedList } from './wrapped-list.ts';

/** A vector of doubles, written out. */
export function rVector(values: ArrayLike<number>): string {
	if (values.length === 0) return 'numeric(0)';
	return `c(\n${wrappedList(Array.from(values, exactNumber), '  ')}\n)`;
}
