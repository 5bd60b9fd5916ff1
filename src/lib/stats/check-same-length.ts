import { checkList } from './check-list.ts';
import { StatsError } from './stats-error.ts';

/**
 * Makes sure that two lists speak of the same things, one entry each.
 *
 * @param caller the public function that asks, for the sentence
 * @param what what one entry is, in the plural: `bins`, `categories`, `rows`
 * @throws StatsError `no-data` or `length-mismatch`
 */
export function checkSameLength(
	caller: string,
	what: string,
	first: ArrayLike<unknown>,
	second: ArrayLike<unknown>
): void {
	checkList(caller, what, first);
	checkList(caller, what, second);
	if (first.length === second.length) return;
	throw new StatsError(
		'length-mismatch',
		`${caller} requires the same ${what} on both sides, got ${first.length} and ${second.length}`
	);
}
