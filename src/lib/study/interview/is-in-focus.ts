import type { Question } from '../../content/index.ts';

/** What a question is chosen by. */
export type Listed = Pick<Question, 'id' | 'level' | 'lessons'>;

/** `all`, `sheet` for the six of the printed sheet, `level-2`, or a lesson’s id. */
export type Focus = string;

/** Whether a focus holds a question; `sheet` are the ids of the sheet’s. */
export function isInFocus(
	{ id, level, lessons }: Listed,
	{ focus, sheet }: { focus: Focus; sheet: readonly string[] }
): boolean {
	if (focus === 'all') return true;
	if (focus === 'sheet') return sheet.includes(id);
	return focus === `level-${level}` || lessons.includes(focus);
}
