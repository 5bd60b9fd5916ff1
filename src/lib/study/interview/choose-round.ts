import type { Question } from '../../content/index.ts';
import { createRng } from '../../random/index.ts';

/** What a question is chosen by. */
export type Listed = Pick<Question, 'id' | 'level' | 'lessons'>;

/** `all`, `sheet` for the six of the printed sheet, `level-2`, or a lesson’s id. */
export type Focus = string;

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

/** Whether a focus holds a question. */
export function isInFocus(
	{ id, level, lessons }: Listed,
	{ focus, sheet }: Pick<RoundWish, 'focus' | 'sheet'>
): boolean {
	if (focus === 'all') return true;
	if (focus === 'sheet') return sheet.includes(id);
	return focus === `level-${level}` || lessons.includes(focus);
}
