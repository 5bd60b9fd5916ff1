export interface ReviewScore<Item extends string> {
	/** Failing and marked. */
	readonly found: readonly Item[];
	/** Failing and not marked. */
	readonly missed: readonly Item[];
	/** Marked although in order. */
	readonly falseAlarms: readonly Item[];
	/** Nothing missed, nothing cried for nothing. */
	readonly isClean: boolean;
}

/**
 * Scores a review of a release: which failing items were found, and at the cost of how many false
 * alarms.
 *
 * @param items all of the checklist, in its order
 * @param fails whether an item is missing or failing in this release
 * @param marked what the reviewer marked
 */
export function scoreReview<Item extends string>(
	items: readonly Item[],
	fails: (item: Item) => boolean,
	marked: readonly Item[]
): ReviewScore<Item> {
	const found = items.filter((item) => fails(item) && marked.includes(item));
	const missed = items.filter((item) => fails(item) && !marked.includes(item));
	const falseAlarms = items.filter((item) => !fails(item) && marked.includes(item));
	return { found, missed, falseAlarms, isClean: missed.length + falseAlarms.length === 0 };
}
