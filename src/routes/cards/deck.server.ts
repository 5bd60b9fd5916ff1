import { buildDeck, cardQuestions, type Card, type Deck } from '$lib/content';
import { createRng } from '$lib/random';
import { cardFigures, findTask, taskNames } from '$lib/study';
import { linkTargets } from '../../markdown/lesson-index.js';
import { resolveLink } from '../../markdown/resolve-link.js';
import { catalogue } from '../lessons/catalogue.server.ts';

const files = import.meta.glob<string>('/content/cards/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

let deck: Promise<Deck> | undefined;

/** Every card, read and checked once a build, with the names of what it leads to. */
export function readDeck(): Promise<Deck> {
	deck ??= read();
	return deck;
}

async function read(): Promise<Deck> {
	const { lessons } = catalogue;
	const figures = cardFigures();
	const cards = buildDeck(
		Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text])),
		{
			lessons,
			tasks: new Set(await taskNames()),
			figures: new Set(Object.keys(figures)),
			resolve: linkResolver()
		}
	);
	return {
		lessons: lessons.map(({ id, number, title, sections }) => ({ id, number, title, sections })),
		questions: Object.entries(cardQuestions).map(([id, title]) => ({ id, title })),
		cards,
		asked: await askedOf(cards),
		figures
	};
}

async function askedOf(cards: readonly Card[]): Promise<Record<string, string>> {
	const drawn = cards.filter(({ task }) => task);
	const asked = await Promise.all(drawn.map(({ id, task }) => firstAsked(task, id)));
	return Object.fromEntries(drawn.map(({ id }, i) => [id, asked[i]?.question ?? '']));
}

/** A task with the numbers that everyone is asked first. */
export async function firstAsked(task: string, card: string) {
	return (await findTask(task)).ask(createRng(`${card} 0`));
}

/** Leads below the site's root, wherever that is. */
function linkResolver() {
	const site = { base: '', targets: linkTargets(process.cwd()), here: new Set<string>() };
	return (link: string) => {
		const resolved = resolveLink(link, site);
		return 'href' in resolved ? { href: resolved.href.replace(/^\//, '') } : resolved;
	};
}
