import { createRng } from '../../random/index.ts';

/** A release as a list knows it. */
export type ListedRelease = {
	readonly id: string;
	readonly level: 1 | 2 | 3;
	/** The items that are missing or fail. */
	readonly items: readonly string[];
};

/**
 * The release to review next: one that was not reviewed yet, else the one that went worst.
 *
 * @param list in the order of the book
 * @param wish `next` in that order; `any`, `level-2` or the id of an item by chance
 * @param best the best score by release
 * @param seed of the chance
 * @returns undefined where no release fits the wish
 */
export function chooseRelease(
	list: readonly ListedRelease[],
	wish: string,
	best: ReadonlyMap<string, number>,
	seed: number
): string | undefined {
	const fits = list.filter(({ level, items }) => {
		if (wish === 'next' || wish === 'any') return true;
		return wish === `level-${level}` || items.includes(wish);
	});
	const drawn = wish === 'next' ? fits : createRng(seed).shuffle(fits);
	const scored = drawn.map(({ id }) => ({ id, score: best.get(id) ?? -1 }));
	return scored.sort((one, other) => one.score - other.score)[0]?.id;
}
