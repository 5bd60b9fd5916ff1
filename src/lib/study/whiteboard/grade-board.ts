import type { BoardPiece, BoardRule } from '../../content/index.ts';
import type { Blank } from './blank.ts';

/** What is right and what is not: ids of rules, pieces or blanks. */
export type BoardGrade = { right: string[]; wrong: string[] };

const sorted = <One extends { id: string }>(
	all: readonly One[],
	isRight: (one: One) => boolean
): BoardGrade => ({
	right: all.filter((one) => isRight(one)).map(({ id }) => id),
	wrong: all.filter((one) => !isRight(one)).map(({ id }) => id)
});

/**
 * Which rules an order keeps. A step that was left out keeps none of its rules.
 *
 * @param order ids of steps
 */
export function gradeOrder(
	rules: readonly Pick<BoardRule, 'id' | 'first' | 'then'>[],
	order: readonly string[]
): BoardGrade {
	return sorted(rules, ({ first, then }) => {
		const [at, after] = [order.indexOf(first), order.indexOf(then)];
		return at >= 0 && after > at;
	});
}

/**
 * Which pieces stand where they belong.
 *
 * @param placed the id of the place by the id of the piece
 */
export function gradePlaces(
	pieces: readonly Pick<BoardPiece, 'id' | 'at'>[],
	placed: Readonly<Record<string, string | undefined>>
): BoardGrade {
	return sorted(pieces, ({ id, at }) => at.includes(placed[id] ?? ''));
}

/**
 * Which numbers are near enough.
 *
 * @param typed by the id of the blank; nothing typed is wrong
 */
export function gradeNumbers(
	blanks: readonly Blank[],
	typed: Readonly<Record<string, number | undefined>>
): BoardGrade {
	return sorted(blanks, ({ id, answer, tolerance }) => {
		const value = typed[id];
		// The limits themselves count, whatever a double makes of them.
		return value !== undefined && Math.abs(value - answer) <= tolerance * (1 + 1e-9) + 1e-12;
	});
}

/** From 0 to 1. */
export const shareRight = ({ right, wrong }: BoardGrade): number =>
	right.length + wrong.length === 0 ? 0 : right.length / (right.length + wrong.length);
