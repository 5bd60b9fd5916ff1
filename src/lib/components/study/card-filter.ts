import type { Deck } from '$lib/content';

/** The part of the deck that is asked; nothing for all of it. */
export type CardFilter = { lesson?: string; question?: string };

/** What an address asks for: a part of the deck, and a sentence where it asks for what is not there. */
export type ReadFilter = { filter: CardFilter; problem: string };

/** Reads `?lesson=canary` or `?question=when-to-retrain`, or both. */
export function readFilter(
	query: URLSearchParams,
	deck: Pick<Deck, 'lessons' | 'questions'>
): ReadFilter {
	const lesson = query.get('lesson') ?? '';
	const question = query.get('question') ?? '';
	const filter: CardFilter = {};
	const missing: string[] = [];
	if (deck.lessons.some(({ id }) => id === lesson)) filter.lesson = lesson;
	else if (lesson) missing.push(`lesson “${short(lesson)}”`);
	if (deck.questions.some(({ id }) => id === question)) filter.question = question;
	else if (question) missing.push(`question “${short(question)}”`);
	const problem = missing.length > 0 ? `There is no ${missing.join(' and no ')}.` : '';
	return { filter, problem };
}

/** The same part as an address: empty for the whole deck. */
export function writeFilter({ lesson, question }: CardFilter): string {
	const query = new URLSearchParams();
	if (lesson) query.set('lesson', lesson);
	if (question) query.set('question', question);
	const text = query.toString();
	return text && `?${text}`;
}

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
