import type { Deck } from '$lib/content';

/** The part of the deck that is asked; nothing for all of it. */
export type CardFilter = { lesson?: string; question?: string; tag?: string };

/** What an address asks for: a part of the deck, and a sentence where it asks for what is not there. */
export type ReadFilter = { filter: CardFilter; problem: string };

/** Reads `?lesson=canary`, `?question=when-to-retrain`, `?tag=psi`, or several. */
export function readFilter(
	query: URLSearchParams,
	deck: Pick<Deck, 'lessons' | 'questions' | 'cards'>
): ReadFilter {
	const filter: CardFilter = {};
	const missing: string[] = [];
	const isThere: Readonly<Record<keyof CardFilter, (id: string) => boolean>> = {
		lesson: (lesson) => deck.lessons.some(({ id }) => id === lesson),
		question: (question) => deck.questions.some(({ id }) => id === question),
		tag: (tag) => deck.cards.some(({ tags }) => tags.includes(tag))
	};
	for (const name of fields) {
		const id = query.get(name) ?? '';
		if (id === '') continue;
		if (isThere[name](id)) filter[name] = id;
		else missing.push(`${name === 'tag' ? 'topic' : name} “${short(id)}”`);
	}
	const problem = missing.length > 0 ? `There is no ${missing.join(' and no ')}.` : '';
	return { filter, problem };
}

/** The same part as an address: empty for the whole deck. */
export function writeFilter(filter: CardFilter): string {
	const query = new URLSearchParams();
	for (const name of fields) if (filter[name]) query.set(name, filter[name]);
	const text = query.toString();
	return text && `?${text}`;
}

const fields = ['lesson', 'question', 'tag'] as const;
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
