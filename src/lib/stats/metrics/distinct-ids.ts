import { checkAtMost } from '../check-number.ts';
import { checkList } from '../check-list.ts';
import { StatsError } from '../stats-error.ts';

/** The name of a class or a group. */
export type Id = number | string;

/** More than these is a number or a key for each row, and no class or group. */
const MOST = 1000;

/**
 * The classes or groups that lists name, in rising order, each with its place.
 *
 * @param lists finite numbers or texts; never modified
 * @throws StatsError `no-data`, `too-few`, `not-finite`, or `out-of-range` if there are over 1000
 */
export function distinctIds(
	caller: string,
	name: string,
	...lists: ArrayLike<Id>[]
): Map<Id, number> {
	const ids = new Set<Id>();
	for (const list of lists) {
		checkList(caller, name, list);
		if (list.length === 0) throw new StatsError('too-few', `${caller} requires rows, got none`);
		for (let i = 0; i < list.length; i++) {
			const id = list[i] as Id;
			if (typeof id !== 'string' && !Number.isFinite(id)) {
				throw new StatsError(
					'not-finite',
					`${caller} requires finite numbers or texts as ${name}, got ${String(id)} at position ${i}`
				);
			}
			if (ids.add(id).size > MOST) checkAtMost(caller, name, ids.size, MOST);
		}
	}
	const sorted = [...ids].sort((a, b) => (a < b ? -1 : 1));
	return new Map(sorted.map((id, place) => [id, place]));
}
