import { createRng } from '../../random/index.ts';
import { isInFocus, type Focus, type Listed } from './is-in-focus.ts';
import { rankByNeed, type Answer } from './rank-by-need.ts';

export type RoundWish = {
	/** How many questions. */
	length: number;
	focus: Focus;
	/** The ids of the sheet’s questions. */
	sheet: readonly string[];
	seed: number | string;
	/** Asked in the last rounds: these come again only when nothing else is left. */
	lately?: readonly string[];
	/** What was answered so far, the oldest first; the focus “weakest” goes by it. */
	past?: readonly Answer[];
	/** A question that is not asked, since the round asks on about it. */
	without?: string | undefined;
};

/**
 * The questions of a round: in a drawn order, or with the focus “weakest” those of which most is to be
 * gained first.
 *
 * @param questions all there are
 * @returns ids, at most as many as wished; fewer where the focus holds fewer
 */
export function chooseRound(questions: readonly Listed[], wish: RoundWish): string[] {
	const held = questions.filter((one) => isInFocus(one, wish) && one.id !== wish.without);
	const drawn = createRng(wish.seed).shuffle(held);
	const ranked = wish.focus === 'weakest' ? rankByNeed(drawn, wish.past ?? []) : drawn;
	const lately = new Set(wish.lately);
	const news = ranked.filter(({ id }) => !lately.has(id));
	const olds = ranked.filter(({ id }) => lately.has(id));
	return [...news, ...olds].slice(0, wish.length).map(({ id }) => id);
}
