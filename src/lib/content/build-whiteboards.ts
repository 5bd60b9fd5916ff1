import type { FoundFiles } from './build-catalogue.ts';
import type { QuestionChecks } from './build-questions.ts';
import { ContentError } from './content-error.ts';
import { placeIn } from './place-in.ts';
import { readWhiteboard } from './read-whiteboard.ts';
import type { Whiteboard } from './whiteboard.ts';

const kinds = ['order', 'place', 'numbers'];

/**
 * Reads all whiteboards and checks them against the book.
 *
 * @param files all of `content/whiteboards`
 * @param checks what they are held against
 * @returns by kind, by whom they are asked of, and in the order of the course; their labs as addresses
 * @throws ContentError with the line if a lesson, a card or a lab’s state does not exist
 */
export function buildWhiteboards(files: FoundFiles, checks: QuestionChecks): Whiteboard[] {
	const numbers = new Map(checks.lessons.map(({ id, number }) => [id, number]));
	const rank = ({ kind, level, lessons: [first = ''] }: Whiteboard) =>
		1000 * kinds.indexOf(kind) + 100 * level + (numbers.get(first) ?? 0);
	return Object.entries(files)
		.map(([path, text]) => {
			const board = readWhiteboard(path, text);
			const wrong = (words: string, problem: string) =>
				new ContentError(placeIn(path, text, words), problem);
			const lost = board.lessons.find((id) => !numbers.has(id));
			if (lost !== undefined) throw wrong('lessons:', `There is no lesson “${lost}”.`);
			const card = cardsOf(board).find((id) => !checks.cards.some((one) => one.id === id));
			if (card !== undefined) throw wrong(card, `There is no card “${card}”.`);
			if (board.lab === '') return board;
			const found = checks.resolve(board.lab);
			if ('problem' in found) throw wrong('lab:', found.problem);
			return { ...board, lab: found.href };
		})
		.sort((one, other) => rank(one) - rank(other));
}

function cardsOf(board: Whiteboard): string[] {
	if (board.kind === 'numbers') return [];
	const parts = board.kind === 'order' ? board.rules : board.pieces;
	return parts.map(({ card }) => card);
}
