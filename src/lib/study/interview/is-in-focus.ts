import type { Axis, Question } from '../../content/index.ts';

/** What a question is chosen by. */
export type Listed = Pick<Question, 'id' | 'level' | 'lessons'> & {
	axes: Readonly<Record<Axis, number>>;
};

/**
 * `all` and `weakest` hold every question, `sheet` the six of the printed sheet; `level-2`, `axis-data`,
 * `question-reproducibility` for one alone, or a lesson's id.
 */
export type Focus = string;

/** An axis is what a question is about if it makes so many tenths of its score. */
const heavy = 2;

/** Whether a focus holds a question; `sheet` are the ids of the sheet’s. */
export function isInFocus(
	{ id, level, lessons, axes }: Listed,
	{ focus, sheet }: { focus: Focus; sheet: readonly string[] }
): boolean {
	if (focus === 'all' || focus === 'weakest') return true;
	// A question and a lesson may bear one name.
	if (focus === `question-${id}`) return true;
	if (focus === 'sheet') return sheet.includes(id);
	if (focus.startsWith('axis-')) return axes[focus.slice('axis-'.length) as Axis] >= heavy;
	return focus === `level-${level}` || lessons.includes(focus);
}
