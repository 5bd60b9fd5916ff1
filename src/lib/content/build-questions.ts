import type { FoundFiles } from './build-catalogue.ts';
import { cardQuestions } from './card-questions.ts';
import type { Card } from './card.ts';
import { ContentError } from './content-error.ts';
import { placeIn } from './place-in.ts';
import type { Question, RubricPoint } from './question.ts';
import type { Lesson } from './read-lesson.ts';
import { readQuestion } from './read-question.ts';

/** What questions are held against. */
export type QuestionChecks = {
	/** Of the catalogue. */
	lessons: readonly Pick<Lesson, 'id' | 'number'>[];
	/** Their labs as addresses. */
	cards: readonly Pick<Card, 'id' | 'lab'>[];
	/** Where a link such as `lab:drift#large-n` leads, or why it leads nowhere. */
	resolve: (link: string) => { href: string } | { problem: string };
};

/**
 * Reads all questions of the mock interview and checks them against the book.
 *
 * @param files all of `content/questions`
 * @param checks what they are held against
 * @returns those of the sheet first, in its order, then the others in the order of the course; their
 *   labs as addresses; a point without one has that of its card
 * @throws ContentError with the line if a lesson, a card or a lab’s state does not exist
 */
export function buildQuestions(files: FoundFiles, checks: QuestionChecks): Question[] {
	const sheet = Object.keys(cardQuestions);
	const cards = new Map(checks.cards.map(({ id, lab }) => [id, lab]));
	const numbers = new Map(checks.lessons.map(({ id, number }) => [id, number]));
	const questions = Object.entries(files).map(([path, text]) => {
		const question = readQuestion(path, text);
		const wrong = (words: string, problem: string) =>
			new ContentError(placeIn(path, text, words), problem);
		const lost = question.lessons.find((id) => !numbers.has(id));
		if (lost !== undefined) throw wrong('lessons:', `There is no lesson “${lost}”.`);
		const placed = (point: RubricPoint): RubricPoint => {
			const place = `id: ${point.id}\n`;
			const lab = cards.get(point.card);
			if (lab === undefined) throw wrong(place, `There is no card “${point.card}”.`);
			if (point.lab === '') return { ...point, lab };
			const found = checks.resolve(point.lab);
			if ('problem' in found) throw wrong(place, found.problem);
			return { ...point, lab: found.href };
		};
		return {
			...question,
			must: question.must.map(placed),
			good: question.good.map(placed),
			bonus: question.bonus.map(placed)
		};
	});
	const rank = ({ id, lessons: [first = ''] }: Question) =>
		sheet.includes(id) ? sheet.indexOf(id) - sheet.length : (numbers.get(first) ?? 0);
	return questions.sort((one, other) => rank(one) - rank(other));
}
