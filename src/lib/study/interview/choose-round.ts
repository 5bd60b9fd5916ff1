import { createRng } from '../../random/index.ts';
import { isInFocus, type Focus, type Listed } from './is-in-focus.ts';

export type RoundWish = {
	/** How many questions. */
	length: number;
	focus: Focus;
	/** The ids of the sheet’s questions. */
	sheet: readonly string[];
	seed: number | string;
	/** Asked in the last rounds: these come again only when nothing else is left. */
	lately?: readonly string[];
};

/**
 * The questions of a round, in a drawn order.
 *
 * @param questions all there are
 * @returns ids, at most as many as wished; fewer where the focus holds fewer
 */
export function chooseRound(questions: readonly Listed[], wish: RoundWish): string[] {
	const ids = questions.filter((one) => isInFocus(one, wish)).map(({ id }) => id);
	const drawn = createRng(wish.seed).shuffle(ids);
	const lately = new Set(wish.lately);
	const news = drawn.filter((id) => !lately.has(id));
	const olds = drawn.filter((id) => lately.has(id));
	return [...news, ...olds].slice(0, wish.length);
}
