import type { FoundFiles } from './build-catalogue.ts';
import { withLinks } from './card-links.ts';
import { cardQuestions } from './card-questions.ts';
import { cardWords, inlineWords } from './card-words.ts';
import type { Card } from './card.ts';
import { ContentError } from './content-error.ts';
import { placeIn } from './place-in.ts';
import { readCards } from './read-cards.ts';
import type { Lesson } from './read-lesson.ts';
import { wordCount } from './word-count.ts';

/** What cards are held against. */
export type DeckChecks = {
	/** Of the catalogue. */
	lessons: readonly Pick<Lesson, 'id' | 'number' | 'sections'>[];
	/** The full names of the study room's tasks. */
	tasks: ReadonlySet<string>;
	/** The names of the figures that are drawn. */
	figures: ReadonlySet<string>;
	/** Where a link such as `lab:drift#large-n` leads, or why it leads nowhere. */
	resolve: (link: string) => { href: string } | { problem: string };
};

const mostWords = 60;

/**
 * Reads all cards and checks them against each other and against the book.
 *
 * @param files all of `content/cards`
 * @param checks what they are held against
 * @returns the cards in the order of the course, their links as addresses
 * @throws ContentError with the line if an id is used twice, a lesson, section, task, figure,
 *   question or link does not exist, or an answer has 60 words or more
 */
export function buildDeck(files: FoundFiles, checks: DeckChecks): Card[] {
	const taken = new Map<string, string>();
	const numberOf = (card: Card | undefined) =>
		checks.lessons.find(({ id }) => id === card?.lesson)?.number ?? 0;
	return Object.entries(files)
		.map(([path, text]) => {
			const cards = readCards(path, text);
			sameName(path, cards, checks);
			return cards.map((card) => {
				const wrong = (problem: string) =>
					new ContentError(placeIn(path, text, `id: ${card.id}\n`), problem);
				const problem = takenProblem(card, taken) ?? problemOf(card, checks);
				if (problem) throw wrong(problem);
				taken.set(card.id, path);
				return withLinks(card, (link) => {
					const resolved = checks.resolve(link);
					if ('href' in resolved) return resolved.href;
					throw wrong(resolved.problem);
				});
			});
		})
		.sort(([one], [other]) => numberOf(one) - numberOf(other))
		.flat();
}

function sameName(path: string, [card]: readonly Card[], { lessons }: DeckChecks): void {
	const lesson = lessons.find(({ id }) => id === card?.lesson);
	if (!lesson) throw new ContentError(path, `There is no lesson “${card?.lesson}”.`);
	const name = `${String(lesson.number).padStart(2, '0')}-${lesson.id}.yaml`;
	if (path.endsWith(`/${name}`)) return;
	throw new ContentError(path, `By its lesson this file must be named ${name}.`);
}

function takenProblem({ id }: Card, taken: ReadonlyMap<string, string>): string | undefined {
	const other = taken.get(id);
	if (other) return `The id “${id}” is taken by ${other}.`;
	return id.startsWith('own-') ? `“own-” starts the ids of readers’ own cards.` : undefined;
}

function problemOf(card: Card, checks: DeckChecks): string | undefined {
	return placeProblem(card, checks) ?? questionProblem(card) ?? lengthProblem(card);
}

function placeProblem(card: Card, checks: DeckChecks): string | undefined {
	const { lesson, section, task, figure } = card;
	const sections = checks.lessons.find(({ id }) => id === lesson)?.sections ?? [];
	if (!sections.some(({ id }) => id === section)) {
		const known = sections.map(({ id }) => id).join(', ');
		return `The lesson “${lesson}” has no section “${section}”. It has: ${known}.`;
	}
	if (task && !checks.tasks.has(task)) return `There is no task “${task}”.`;
	return figure && !checks.figures.has(figure) ? `There is no figure “${figure}”.` : undefined;
}

function questionProblem({ questions }: Card): string | undefined {
	const unknown = questions.find((id) => !Object.hasOwn(cardQuestions, id));
	if (unknown === undefined) return undefined;
	const known = Object.keys(cardQuestions).join(', ');
	return `There is no question “${unknown}”. There are: ${known}.`;
}

function lengthProblem({ back, options }: Card): string | undefined {
	const answers = [cardWords(back), ...options.map(({ why }) => inlineWords(why))];
	const longest = Math.max(...answers.map(wordCount));
	if (longest < mostWords) return undefined;
	return `An answer has ${longest} words; it should have fewer than ${mostWords}.`;
}
